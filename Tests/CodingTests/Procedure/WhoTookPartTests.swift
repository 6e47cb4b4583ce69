import Coding
import Records
import Testing

/// Who took part decides the service: client and relatives in one room, relatives alone, groups.
struct WhoTookPartTests {
  @Test(
    "The people of the sentence decide between 90846, 90847, 90849 and 90853",
    arguments: [
      (
        "Client, age 15, and her mother in session 50 min. GAD. Worked on curfew fights "
          + "between them.", 50, 15, "90847"
      ),
      (
        "Mom and dad came without Ella, who was at band camp. 50 min. Ella's GAD. Coached "
          + "them on response to meltdowns.", 50, 15, "90846"
      ),
      (
        "Parent session, 50 min. Client at school. GAD. Reviewed accommodation of worry.", 50, 12,
        "90846"
      ),
      (
        "Met the wife alone about his GAD; he was travelling. 50 min. Family work on "
          + "reassurance.", 50, 34, "90846"
      ),
      (
        "50 min: father argued, client answered, we slowed it down, both rehearsed "
          + "listening. GAD.", 50, 16, "90847"
      ),
      ("Stepmother present throughout with client. 50 min family therapy. GAD.", 50, 14, "90847"),
      (
        "Leo and grandma built a reward chart with me, 50 min. Family therapy. GAD.", 50, 9, "90847"
      ),
      (
        "Couple session 50 min; she is my client, he attended. GAD. Each practised a soft "
          + "start-up.", 50, 34, "90847"
      ),
      ("Both parents, no child today. 50 min. GAD. Planned step 3 of SPACE.", 50, 11, "90846"),
      ("Fam tx 50 min, ct + mo + fa. GAD. Rules for phone.", 50, 13, "90847"),
      ("Fam tx 50 min w/o ct. Mo + fa. GAD. Rules for phone.", 50, 13, "90846"),
      (
        "Group, 8 members, 75 min. GAD. She shared about her week and gave feedback to a peer.", 75,
        34, "90853"
      ),
      ("75 min skills group (DBT module 2). Eight there. GAD. She role-played.", 75, 34, "90853"),
      (
        "Multi-family group, five families, 90 min. GAD. Client came with both parents.", 90, 15,
        "90849"
      ),
      (
        "Several families met together, 90 min; our client and her dad did the listening "
          + "exercise in the circle. GAD.", 90, 15, "90849"
      ),
      (
        "50 min with Priya and her father, both took part throughout. GAD. Family therapy "
          + "on homework fights.", 50, 14, "90847"
      ),
      (
        "Parents came in without their son, 50 min. His GAD. Planned how to answer "
          + "reassurance questions.", 50, 11, "90846"
      ),
      ("50 min family work, ct home sick. Mother and father. GAD.", 50, 12, "90846"),
      (
        "Spoke with husband and daughter only; patient in hospital for her hip. 50 min "
          + "family session about her GAD.", 50, 70, "90846"
      ),
      (
        "Wife sat in for all 50 min and practised listening with him. Couple work. GAD.", 50, 34,
        "90847"
      ),
      ("Conjoint, client + spouse, 50 min. GAD.", 50, 34, "90847"),
      (
        "Client joined by both grandparents for the entire 50 min. Family meeting on "
          + "chores. GAD.", 50, 13, "90847"
      ),
      (
        "Dad only. 50 min. Client had a soccer final. GAD. Parent coaching as family therapy.", 50,
        12, "90846"
      ),
      ("Seven of us in the circle, 80 min process group. GAD. She gave feedback.", 80, 34, "90853"),
      ("Ladies' group, 90 min, 6 attending. GAD. Spoke once.", 90, 34, "90853"),
      ("DBT skills grp 90 min, n=8. GAD. Participated.", 90, 34, "90853"),
      ("MFG night, 4 families, 90 min; client with mom. GAD.", 90, 15, "90849"),
      ("Family session: mom, dad, client. 50 min. GAD.", 50, 15, "90847"),
      ("Family session: mom and dad, client not present. 50 min. GAD.", 50, 15, "90846"),
      ("Father, mother, and patient were seen together 50 min. GAD.", 50, 15, "90847"),
    ])
  func service(text: String, minutes: Int, age: Int, code: String) {
    #expect(Coder(credential: "LMFT", minutes: minutes, age: age).claim(text) == [code])
  }

  @Test(
    "A relative at the door, in the lobby or in a story takes no part",
    arguments: [
      ("45 min. Mother drove him and read in the lobby. He drew the worry monster. GAD.", 10),
      ("45 min. Spoke about her husband's drinking. She cried. GAD. CBT.", 34),
      (
        "Dad joined for the last five minutes to hear the plan. 45 min. He worked on fear "
          + "of dogs, GAD.", 10
      ),
      ("45 min. She rehearsed what to tell her parents. GAD.", 34),
      ("Her partner dropped her off. 45 min. GAD. Exposure plan.", 34),
      (
        "45 min. Text from mother before session asked for a letter. He talked about "
          + "exams. GAD.", 17
      ),
      ("Sister waited in the car. 45 min. GAD, CBT.", 34),
      ("Mom brought snacks and left. 45 min. GAD. Feelings cards.", 8),
      ("45 min. Talked about her group last night. GAD.", 34),
      ("45 min. Grandfather waited outside. Zoe drew. GAD, CBT.", 12),
      ("45 min. She argued in a role play as her mother. GAD CBT.", 34),
      ("45 min CBT. Her husband texted twice. GAD.", 34),
      ("45 min. Father was given the plan at the door. Boy worked on brave steps. GAD.", 9),
      ("45 min. Mother in for the first five, left; the rest with Tom alone. GAD CBT.", 9),
      ("45 min. Talked about couple therapy they had in 2019. GAD CBT.", 34),
      ("45 min. Parents are getting divorced; he cried. GAD.", 11),
      ("45 min. Brother and she share a room and fight. GAD CBT.", 11),
      ("45 min. Considering a divorce care group at church. GAD CBT.", 34),
      ("45 min. Flyer for the anxiety group given. GAD CBT.", 34),
      ("45 min. Her evaluation at school is Monday. GAD CBT.", 34),
      ("45 min. The psychiatrist's evaluation is pending. GAD CBT.", 34),
    ])
  func alone(text: String, age: Int) {
    #expect(Coder(minutes: 45, age: age).claim(text) == ["90834"])
  }
}
