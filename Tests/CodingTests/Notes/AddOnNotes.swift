import Records
import Testing

/// Visits of prescribers: what was decided, and therapy beside it by its own minutes.
struct AddOnNotes {
  @Test("A visit is coded by its decisions, therapy beside it by its own time", arguments: notes)
  func coded(note: CodedNote) {
    note.check()
  }

  private static let notes: [CodedNote] = [
    CodedNote(
      Coder(credential: "MD", slot: "09:00-09:40"), ["99214 90833"],
      "Follow up. Sertraline up to 100. Then twenty minutes of psychotherapy on the "
        + "divorce, apart from the medication part. MDD, recurrent, moderate."),
    CodedNote(
      Coder(credential: "MD", slot: "09:00-10:00"), ["99214 90836"],
      "Med part first: lamotrigine raised to 150, level of worry, side effects none. "
        + "Psychotherapy time 40 min, separate from E/M, schema work on trust. Bipolar II "
        + "disorder."),
    CodedNote(
      Coder(credential: "PMHNP", slot: "09:00-09:30"), ["99213"], flags: [.timeBelowMinimum],
      "Stable on fluoxetine 20, refilled. Supportive therapy 10 min about his mother. GAD."),
    CodedNote(
      Coder(credential: "PMHNP", slot: "09:00-09:30"), ["99213", "99214"],
      "Stable on fluoxetine 20, refilled. He has therapy with Ms. Lund, 50 minutes weekly. "
        + "GAD."),
    CodedNote(
      Coder(credential: "MD", minutes: 30), ["99213", "99214"], flags: [.missingTime],
      "Escitalopram continued, sleeping well. Psychotherapy also provided. GAD, stable."),
    CodedNote(
      Coder(credential: "MD", minutes: 40), ["99215"],
      "Total time on the date of the encounter 42 minutes including chart review and "
        + "documentation. Lithium continued. Bipolar I disorder, in full remission."),
    CodedNote(
      Coder(credential: "NP", minutes: 15), ["99213"],
      "Stable ADHD, same dose of methylphenidate, refilled. No changes. Growth fine."),
    CodedNote(
      Coder(credential: "MD", slot: "09:00-10:00"), ["90791"],
      "Psychiatric diagnostic evaluation, 60 min. No medication discussed, no exam, no "
        + "labs. Narrative history and formulation. Adjustment disorder with anxiety."),
    CodedNote(
      Coder(credential: "PMHNP", slot: "09:00-10:00"), ["90792"],
      "Initial psychiatric evaluation, 60 min. Vitals, medication history, started "
        + "sertraline 50. MDD, single episode, moderate."),
    CodedNote(
      Coder(credential: "NP", minutes: 15), ["99213"], flags: [.upcodingRisk],
      "Stable on sertraline 50, refilled, no change. GAD. He asked if it could be a level "
        + "four so the deductible is met."),
    CodedNote(
      Coder(credential: "MD", minutes: 30), ["99214"], flags: [.upcodingRisk],
      "Raised lamotrigine to 100 mg. Bipolar II disorder. No therapy was done. Template "
        + "added 90833."),
    CodedNote(
      Coder(credential: "MD", minutes: 25), ["99214"],
      "Depression worse, not sleeping. Add mirtazapine 15 at bedtime to sertraline 100. "
        + "MDD, recurrent, moderate."),
    CodedNote(
      Coder(credential: "MD", minutes: 25), ["99214"],
      "Switch from bupropion to venlafaxine because of tremor. GAD."),
    CodedNote(
      Coder(credential: "DO", minutes: 45), ["99215"],
      "New plan to jump from the overpass, intent present. Arranged direct admission to "
        + "inpatient unit, husband drives. MDD, recurrent, severe. Lithium held."),
    CodedNote(
      Coder(credential: "PMHNP", minutes: 30), ["99214 90833"],
      "Meds: quetiapine lowered to 50. I also gave 18 minutes of CBT-based psychotherapy, "
        + "timed apart from the med visit. Bipolar II disorder."),
    CodedNote(
      Coder(credential: "MD", minutes: 60), ["90837"],
      "Psychotherapy only, sixty minutes, no medication issues today, schema work. MDD, "
        + "recurrent, in partial remission."),
    CodedNote(
      Coder(credential: "MD", minutes: 20), ["99213"],
      "Twenty minute check. Fluoxetine 20 unchanged, doing fine at work and at home. Wife "
        + "starts therapy next week, 50 min with someone else. Panic disorder."),
    CodedNote(
      Coder(credential: "MD", minutes: 40, place: "21"), ["99232"],
      "Hospital day 4. Olanzapine raised to 15. Schizophrenia. Voices less."),
    CodedNote(
      Coder(credential: "MD", minutes: 35, place: "21"), ["99239"],
      "Discharge today, 35 minutes with instructions, prescriptions and a call to his "
        + "clinic. MDD, recurrent, severe."),
    CodedNote(
      Coder(credential: "MD", minutes: 72), ["99492"],
      "CoCM, first month. 72 minutes logged by the care manager, caseload review on the "
        + "9th. MDD, single episode, moderate."),
    CodedNote(
      Coder(credential: "MD", minutes: 78), ["99493 99494"],
      "CoCM, fourth month, 78 min on the log, psychiatric consultant reviewed. Month one "
        + "was 90 and is closed. GAD."),
    CodedNote(
      Coder(credential: "MD", slot: "10:00-10:45"), ["99214 90833"],
      "45 min in all. 20 of them on meds: sertraline to 150, sleep, labs. The other 25 were "
        + "therapy, grief for her father. MDD, recurrent, moderate."),
    CodedNote(
      Coder(credential: "MD", slot: "10:00-11:00"), ["99214 90836"],
      "Visit in two parts. 10:00-10:15 medication: add bupropion. 10:15-10:57 "
        + "psychotherapy, schema of defectiveness. MDD, recurrent, moderate."),
    CodedNote(
      Coder(credential: "PMHNP", slot: "10:00-10:30"), ["99213 90833"],
      "Stable, prazosin kept. Supportive psychotherapy with its own clock, 10:10 to 10:28. "
        + "PTSD, chronic."),
    CodedNote(
      Coder(credential: "PMHNP", slot: "10:00-10:30"), ["99213"], flags: [.timeBelowMinimum],
      "Prazosin kept, stable. Fifteen minutes of talk therapy. PTSD, chronic."),
    CodedNote(
      Coder(credential: "PMHNP", slot: "10:00-10:30"), ["99214"], flags: [.missingTime],
      "Prazosin up to 4 mg for the nightmares. Therapy was woven in, no separate minutes. "
        + "PTSD, chronic."),
    CodedNote(
      Coder(credential: "MD", minutes: 25), ["99214"],
      "Panic twice weekly still. Escitalopram from 10 to 15. Panic disorder."),
    CodedNote(
      Coder(credential: "MD", minutes: 20), ["99213"],
      "Doing well, sleeps, works. Renewed escitalopram 10 for 90 days. Panic disorder, "
        + "stable. Her mother's lithium was raised, she says."),
    CodedNote(
      Coder(credential: "MD", minutes: 20), ["99213"],
      "Steady on bupropion 300, no change. He asked whether to start a stimulant, no. MDD, "
        + "recurrent, in full remission."),
    CodedNote(
      Coder(credential: "MD", minutes: 30), ["99214"],
      "GAD and MDD, recurrent, mild, both stable on venlafaxine 150, renewed."),
    CodedNote(
      Coder(credential: "MD", minutes: 55), ["99215"],
      "54 minutes in total on this date, with record review and calls. Clozapine continued. "
        + "Schizophrenia."),
    CodedNote(
      Coder(credential: "NP", minutes: 60), ["99205", "90792", "99204"],
      "New to the clinic. Hour long. Started sertraline, discussed risks. MDD, single "
        + "episode, moderate. Total time on date 61 min."),
    CodedNote(
      Coder(credential: "MD", minutes: 30, place: "10", telehealth: .audioOnly), ["99214-93"],
      "Telephone med visit, no camera. Mirtazapine to 30. MDD, recurrent, moderate."),
    CodedNote(
      Coder(credential: "MD", slot: "09:00-09:45"), ["99213 90833"],
      "9:00-9:45. Fluoxetine 40 continued, no side effects, 15 minutes on that; thirty "
        + "minutes of CBT for panic. Panic disorder, stable."),
    CodedNote(
      Coder(credential: "MD", slot: "09:00-09:45"), ["99214 90833"],
      "Med piece took twelve minutes, sertraline to 100. From 9:14 to 9:40 we did therapy "
        + "on the divorce. MDD, recurrent, moderate."),
    CodedNote(
      Coder(credential: "MD", slot: "09:00-09:45"), ["99214 90833"],
      "Sertraline to 100. Psychotherapy: 9:20-9:45, grief. MDD, recurrent, moderate."),
    CodedNote(
      Coder(credential: "MD", slot: "09:00-09:50"), ["99214 90836"],
      "Raised sertraline to 100, ten minutes. The remainder of the visit, 40 minutes, was "
        + "psychotherapy. MDD, recurrent, moderate."),
    CodedNote(
      Coder(credential: "MD", slot: "09:00-09:30"), ["99214 90833"],
      "CBT for panic, 18 min by the clock, after the med review. Sertraline raised. Panic "
        + "disorder."),
    CodedNote(
      Coder(credential: "MD", slot: "09:00-09:35"), ["99214 90833"],
      "Sertraline raised. 20 min psychotherapy documented apart; total visit 35. Panic "
        + "disorder."),
    CodedNote(
      Coder(credential: "MD", slot: "09:00-09:20"), ["99214"],
      "Sertraline raised to 75. Therapy with his psychologist goes on, 50 min a week. Panic "
        + "disorder."),
    CodedNote(
      Coder(credential: "MD", slot: "09:00-09:20"), ["99214"],
      "Sertraline raised to 75. We talked a bit about his dog. No therapy. Panic disorder."),
    CodedNote(
      Coder(credential: "PMHNP", slot: "09:00-09:30"), ["99213 90833"],
      "Fluoxetine 20 continued. 16 minutes of insight-oriented psychotherapy in addition. "
        + "Panic disorder, stable."),
    CodedNote(
      Coder(credential: "MD", slot: "09:00-09:50"), ["99214 90836"],
      "Quetiapine lowered. Psychotherapy portion began 9:10 and ended 9:50. Bipolar II "
        + "disorder."),
    CodedNote(
      Coder(credential: "MD", slot: "09:00-09:20"), ["99214"],
      "Seen for 20 minutes. Buspirone raised to 15 bid. Mother on the phone for part. GAD."),
    CodedNote(
      Coder(credential: "MD", slot: "09:00-10:00"), ["90791", "90792"],
      "Psychiatric evaluation, one hour, history, MSE, formulation. She takes her PCP's "
        + "sertraline; I made no change, ordered nothing, examined nothing. GAD."),
    CodedNote(
      Coder(credential: "MD", slot: "09:00-10:00"), ["90792"],
      "Psychiatric evaluation, one hour. BP, weight, med history, labs ordered. Start "
        + "lamotrigine 25. Bipolar II disorder."),
    CodedNote(
      Coder(credential: "MD", slot: "08:30-09:30"), ["99214 90836"],
      "Stopped mirtazapine, began bupropion 150. That settled, psychodynamic therapy on the "
        + "quarrel with his brother, 40 minutes by my watch. MDD, recurrent, moderate."),
    CodedNote(
      Coder(credential: "PMHNP", minutes: 20), ["99214"],
      flags: [.timeBelowMinimum, .upcodingRisk],
      "Lamotrigine raised to 150. Nine minutes of stories about her garden; ticket came out "
        + "with 90833. Bipolar II disorder."),
  ]
}
