import Coding
import Records
import Testing

/// Which of the times of a note is that of the session.
struct SessionTimeTests {
  @Test(
    "The time of the session, and not the slot, the paper, the drive or the night",
    arguments: [
      ("Began 10:05, ended 10:50. GAD. CBT on worry.", "10:00-11:00" as String?, "90834"),
      (
        "She was 20 minutes late, so we had from 10:20 to 10:45. GAD, CBT.",
        "10:00-10:45" as String?, "90832"
      ),
      (
        "Front desk check-in 9:45, checked out 11:10; in session 10:00-11:00. GAD. CBT.",
        "10:00-11:00" as String?, "90837"
      ),
      (
        "10:00-10:30 therapy. 10:30-10:45 I wrote the note. GAD. CBT.", "10:00-10:45" as String?,
        "90832"
      ),
      (
        "Therapy took 40 of the booked 60 minutes, she had to fetch her son. GAD.",
        "10:00-11:00" as String?, "90834"
      ),
      ("In at ten, out at five to eleven. GAD. CBT.", "10:00-11:00" as String?, "90837"),
      ("GAD. CBT. Time: 1000 to 1048.", "10:00-11:00" as String?, "90834"),
      (
        "Session cut off after half an hour by a fire alarm. GAD. CBT.", "10:00-10:45" as String?,
        "90832"
      ),
      (
        "25 min before the alarm and 20 more when we were let back in. GAD. CBT.",
        "10:00-10:45" as String?, "90834"
      ),
      (
        "Session ran over to fifty-eight minutes because of the funeral. GAD. CBT.",
        "10:00-10:45" as String?, "90837"
      ),
      ("GAD. CBT, 45 min. Exposure walk homework 60 min daily.", "10:00-10:45" as String?, "90834"),
      ("GAD. CBT x 45'. She slept 90 min last night.", "10:00-10:45" as String?, "90834"),
      ("GAD. Start 10:00. Stop 10:33. CBT.", "10:00-10:45" as String?, "90832"),
      ("GAD. CBT. 3 quarters of an hour.", nil as String?, "90834"),
      ("GAD. CBT. Met for an hour.", nil as String?, "90837"),
      ("GAD. CBT for 1/2 hour.", nil as String?, "90832"),
      (
        "GAD. CBT. T: 10:02a-10:47a. Worked till 2 am last night, up at 6.",
        "10:00-11:00" as String?, "90834"
      ),
      ("GAD. CBT. Shift 7-3, session 4:00-4:45 pm.", nil as String?, "90834"),
      (
        "GAD. CBT. Bus at 9:10-9:50 was late, but we had our 45 minutes.", "10:00-11:00" as String?,
        "90834"
      ),
      (
        "GAD. CBT. Started late at 10:15, finished on time at eleven.", "10:00-11:00" as String?,
        "90834"
      ),
      (
        "GAD. CBT. Of the 50 min, 18 were with me and the rest with the psychiatrist.",
        "10:00-10:50" as String?, "90832"
      ),
      ("GAD. CBT. 10-11 w/ no break.", "10:00-11:00" as String?, "90837"),
      ("GAD. CBT. Length 0:45.", nil as String?, "90834"),
      ("GAD. CBT. In 10:06, out 10:47.", "10:00-11:00" as String?, "90834"),
      ("GAD. CBT. Only half of the hour was used: 30 min.", "10:00-11:00" as String?, "90832"),
      (
        "GAD. CBT. Present 10:00-11:00, minus a quarter of an hour when the landlord called.",
        "10:00-11:00" as String?, "90834"
      ),
      ("GAD. CBT for 60 min, then 15 min of charting.", "10:00-11:15" as String?, "90837"),
      ("GAD. CBT. 45/60 min used.", "10:00-11:00" as String?, "90834"),
      (
        "GAD. CBT. Two parts, 20 min and 25 min, bathroom trip between.", "10:00-11:00" as String?,
        "90834"
      ),
      ("GAD. CBT. 10:00-10:25, ended for a migraine.", "10:00-10:45" as String?, "90832"),
      ("GAD. CBT. Overran: 10:00 to 11:04.", "10:00-10:45" as String?, "90837"),
      ("GAD. CBT. 2 to 2:48 p.m.", nil as String?, "90834"),
      (
        "GAD. CBT. 40 min of therapy; 20 min completing the insurer's form alone.",
        "10:00-11:00" as String?, "90834"
      ),
      ("GAD. CBT. Time w/ pt: 47.", "10:00-11:00" as String?, "90834"),
      (
        "GAD. CBT. She arrived at 10:12; session closed at 10:55.", "10:00-11:00" as String?,
        "90834"
      ),
      ("GAD. CBT. 1.0 hr.", nil as String?, "90837"),
      ("GAD. CBT. 3/4 hr.", nil as String?, "90834"),
      ("GAD. CBT. Duration 0:50.", nil as String?, "90834"),
      (
        "GAD. CBT. 45 min. She runs 30 min a day, sleeps 5 hours.", "10:00-10:45" as String?,
        "90834"
      ),
      ("GAD. CBT. 45 min. Next 60 min on the 24th.", "10:00-10:45" as String?, "90834"),
      ("GAD. CBT. 45 min. Last time we had 60.", "10:00-10:45" as String?, "90834"),
      ("GAD. CBT. Ten minutes late, so 50 min of the hour.", "10:00-11:00" as String?, "90834"),
      (
        "GAD. CBT. Thirty-five of the fifty minutes were therapy, the other fifteen "
          + "paperwork at the desk.", "10:00-10:50" as String?, "90832"
      ),
      ("GAD. CBT. started 10.05 ended 10.50", "10:00-11:00" as String?, "90834"),
      ("GAD. CBT. 1005-1050 hrs.", "10:00-11:00" as String?, "90834"),
      (
        "GAD. CBT. Shortened to twenty minutes since she had a fever.", "10:00-10:45" as String?,
        "90832"
      ),
      (
        "GAD. CBT. 45 min direct, 10 min note writing afterwards.", "10:00-11:00" as String?,
        "90834"
      ),
      ("GAD. CBT. An hour less two minutes.", "10:00-11:00" as String?, "90837"),
      ("GAD. CBT. Sess 45m; drive 25m.", "10:00-11:00" as String?, "90834"),
    ])
  func session(text: String, slot: String?, code: String) {
    #expect(Coder(slot: slot).claim(text) == [code])
  }

  @Test("Record and note part by more than two minutes: one of them is wrong")
  func parted() {
    let coder = Coder(slot: "10:00-10:45")
    #expect(coder.flags("CBT, 38 min. GAD.").contains(.documentationConflict))
    #expect(!coder.flags("CBT, 44 min. GAD.").contains(.documentationConflict))
  }
}
