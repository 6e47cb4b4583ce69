import Testing

/// One condition takes the place of another.
struct ReplacementTests {
  @Test(
    "Of two names the one that holds today is coded",
    arguments: [
      (
        "The file says recurrent depression. I find bipolar II, with hypomanias twice a "
          + "year.", "F31.81"
      ),
      ("Formerly adjustment disorder; now chronic PTSD.", "F43.12"),
      ("Diagnosis changed from dysthymia to MDD, recurrent, moderate.", "F33.1"),
      ("Not bipolar but borderline personality disorder.", "F60.3"),
      ("Social anxiety disorder rather than GAD.", "F40.10"),
      ("I now use social anxiety disorder in place of GAD.", "F40.10"),
      ("What was called GAD is OCD.", "F42.2"),
      ("What the last therapist called GAD turned out to be OCD.", "F42.2"),
      ("Schizoaffective disorder, bipolar type, supersedes schizophrenia.", "F25.0"),
      ("Schizophrenia has given way to schizoaffective disorder, bipolar type.", "F25.0"),
      ("Acute stress disorder became PTSD after the fourth week.", "F43.10"),
      ("Upgraded from adjustment disorder to MDD, recurrent, moderate.", "F33.1"),
      ("ADHD withdrawn, autism spectrum disorder entered.", "F84.0"),
      ("The \"anxiety NOS\" of the intake is panic disorder.", "F41.0"),
      ("Bulimia nervosa, moderate, replaces EDNOS.", "F50.22"),
      ("EDNOS can be retired, the picture is bulimia nervosa, moderate.", "F50.22"),
      ("No longer an adjustment disorder: MDD, single episode, moderate.", "F32.1"),
      ("Neither panic disorder nor OCD explains it; GAD does.", "F41.1"),
      ("Between GAD and OCD, the answer is GAD.", "F41.1"),
      ("GAD fits, panic disorder does not.", "F41.1"),
      ("GAD, yes. Panic disorder, no.", "F41.1"),
      ("Yes to GAD. No to panic disorder. No to OCD.", "F41.1"),
      ("Panic disorder was my first thought; on the full history it is GAD.", "F41.1"),
      (
        "The VA has him down for PTSD, the PCP for depression, and after two interviews "
          + "I have him down for GAD.", "F41.1"
      ),
      (
        "GAD. Her chart carries three more: depression, panic disorder, bipolar. None "
          + "was confirmed here.", "F41.1"
      ),
    ])
  func replaced(text: String, codes: String) {
    #expect(Said(text).codes == codes)
  }

  @Test(
    "What the note sets beside a finding stays off the claim",
    arguments: [
      ("MDD, recurrent, moderate. Bipolar II? Asked about highs year by year; none.", "F33.1"),
      ("MDD, recurrent, moderate. AUDIT 3, no AUD. PCL 12, no PTSD. MDQ neg.", "F33.1"),
      (
        "For the record: the client has MDD, recurrent, moderate, and does not have "
          + "borderline personality disorder, despite what her ex wrote to the court.", "F33.1"
      ),
      (
        "A: MDD, recurrent, moderate\nP: CBT. Screen for PTSD next time. Watch for "
          + "hypomania. Refer for ADHD testing.", "F33.1"
      ),
      (
        "Assessment: 1. MDD, recurrent, moderate - improving. 2. GAD - unchanged. 3. "
          + "Panic d/o - resolved. 4. PTSD - ruled out. 5. Insomnia - pt declines.", "F33.1 F41.1"
      ),
      ("Dx: MDD recurrent moderate (not bipolar; not ADHD; not PTSD).", "F33.1"),
      (
        "MDD, recurrent, moderate. Pt cites TikTok re autism. Pt cites DSM re OCPD. "
          + "Discussed.", "F33.1"
      ),
      (
        "MDD recurrent, moderate. In the genogram: MGM bipolar, PGF alcohol, sis OCD, 2 "
          + "cousins ASD.", "F33.1"
      ),
      ("MDD recurrent moderate. FHx + for schizophrenia, AUD, suicide.", "F33.1"),
      ("MDD recurrent moderate. PMHx: HTN, migraine, anorexia in teens. SHx: married.", "F33.1"),
      ("MDD recurrent moderate. PPHx: one hosp for psychosis NOS 2011; PTSD tx 2014.", "F33.1"),
      (
        "GAD. When asked what she is most afraid of she said \"getting schizophrenia "
          + "like my uncle\".", "F41.1"
      ),
      ("GAD. She is caring for a father with Parkinson's and dementia.", "F41.1"),
      ("GAD. She teaches children with dyslexia and autism.", "F41.1"),
      ("GAD. She lost her fiance to an opioid overdose, and a friend to anorexia.", "F41.1"),
      ("GAD. Client is a nurse on an eating disorders ward.", "F41.1"),
      ("GAD. Client wrote her master's on borderline personality disorder.", "F41.1"),
      ("GAD. Step-dad bipolar. Bio dad AUD. Bro ADHD.", "F41.1"),
      ("GAD. Son (autism) started school.", "F41.1"),
      ("GAD. The twins, one with ADHD and one with ODD, keep her up.", "F41.1"),
      ("GAD. Supervisor suggested considering OCPD; I considered it and do not see it.", "F41.1"),
      (
        "GAD. Told by an ex that she was bipolar; told by another that she was a "
          + "narcissist.", "F41.1"
      ),
      ("GAD. The psychiatrist is evaluating for bipolar disorder.", "F41.1"),
      ("GAD. Differential included panic disorder and hyperthyroidism; labs normal.", "F41.1"),
      ("GAD. Possible OCD, probable PTSD, ? ADHD.", "F41.1"),
      ("GAD. OCD suspected, will do Y-BOCS.", "F41.1"),
      ("GAD. Features of OCPD. Traits of BPD.", "F41.1"),
      ("GAD. Subclinical OCD.", "F41.1"),
      ("GAD. Previously dx with ADHD, PTSD.", "F41.1"),
      ("GAD. Childhood ADHD, outgrown.", "F41.1"),
      ("GAD. s/p PTSD treatment. h/o AUD, remote.", "F41.1"),
      ("GAD. Depression in remission since 2012? She says so; I have no records.", "F41.1"),
      ("AUD, severe. Withdrawal: none at present. Last DTs 2018.", "F10.20"),
      ("AUD severe with MDD, recurrent, moderate.", "F10.20 F33.1"),
      ("MDD, recurrent, moderate. AUD, severe, in sustained remission.", "F33.1 F10.21"),
      ("OUD, severe, in sustained remission on maintenance therapy.", "F11.21"),
    ])
  func beside(text: String, codes: String) {
    #expect(Said(text).codes == codes)
  }
}
