/// Words that say by what means they met, and where the client was.
extension CueTable {
  static let meeting: [(Cue, [String])] = [
    (
      .video,
      [
        "(video|vid|telehealth|televisit|telepsychiatry|teletherapy|telemedicine|zoom|doxy|webcam"
          + "|videoconference|videoconferencing|teams|facetime|virtual|virtually|audio video)",
        "(vid|video|telehealth|virtual) (visit|session|call|link|platform)", "on (camera|screen)",
        "(camera|screen) on", "hipaa compliant platform", "synchronous audio and video",
      ]
    ),
    (
      .audio,
      [
        "audio only", "audio (session|visit|call)",
        "(by|via|over|on|through|using) (the |a |her |his |their |my |our |)(regular |plain |ordinary |old |)(telephone"
          + "|phone|landline|flip phone|cell|cell phone|cellphone|speakerphone|house phone|home phone)",
        "landline", "(without|no) (picture|video feed|visual|image) (at all|)", "voice call",
        "(voice|voices) (only|alone)", "(picture|image|video|camera) never (came|worked|returned)",
        "(telephone|phone) (session|visit|appointment|therapy|call"
          + " session|contact|psychotherapy)", "(telephonic|telephonically)",
        "no (video|camera|internet|smartphone|webcam) (available|capability|at|so|today|device)",
        "(video|camera|connection) (failed|dropped|down|would not|wouldnt|froze|unavailable|not working)",
        "(declined|refused|cannot use|cant use|unable to use) (the |)video", "voice only",
        "switched to (phone|telephone|audio)",
      ]
    ),
    (
      .inPerson,
      [
        "(in person|face to face|in office|in clinic|onsite|on site)", "in (my|the) office",
        "(came|walked|drove|arrived|back|turned up|showed up|appeared|came over|came by)"
          + " (in|into|to|at) (to |)(the |my |our |)(office|clinic|suite|front desk|consulting room)",
        "(in|on) (my|our) (chair|couch|sofa|office|waiting room)",
        "(in the flesh|across from me|in the same room)",
        "came to (the|my|our) (office|clinic)", "(office|clinic|school) (visit|session|room)",
        "waiting room",
        "sat in the (chair|office|room)",
      ]
    ),
    (
      .atHome,
      [
        "(from|at|in) (her|his|their|the clients|the patients|client|patient|a) (home|house|apartment"
          + "|bedroom|kitchen|kitchen table|living room|sofa|couch|dorm|dorm room|room|bed|porch|garage"
          + "|backyard|desk at home|parked car|car|trailer|studio|basement|own bedroom|balcony)",
        "(client|patient|pt|she|he|they|located|client located|patient located) (is |was |)(at|from) home",
        "(from|at) home", "(home|dorm) (session|visit|video|)", "joined from home", "parked car",
        "(in|from) (the|her|his|their) (car|driveway)",
        "(kitchen table|bedroom|sofa|couch|dorm room)",
      ]
    ),
    (
      .homeVisit,
      [
        "home visit", "in home (session|visit|therapy|appointment)",
        "(seen|met|session|visit|worked|visited|him|her|them|client|patient|pt|boy|girl|child|teen|family)"
          + " (_ |)(at|in) (the clients|the patients|her|his|their)"
          + " (home|apartment|house|flat|trailer|kitchen|living room|yard)",
        "(drove|went|travelled|traveled|rode) (out |over |)to (the clients|the patients|her|his|their)"
          + " (home|apartment|house|place|flat|trailer)",
      ]
    ),
    (
      .elsewhere,
      [
        "(from|at|in) (the |a |her |his |their |another |our satellite |)(library|school|counselor office|counselor room"
          + "|nurse office|nurse room|shelter|clinic room|satellite clinic|rural clinic|community center|nursing"
          + " home|hospital|hospital room|jail|group home|facility|residential facility|health center"
          + "|student health|health department|local clinic)",
        "(originating site|spoke site)", "tele booth",
        "(from|at|in) (the |a |her |his |their |another |our |)(county |public |city |_ |)(library|day reporting center|reporting center"
          + "|detention center|detention|courthouse|church|job center|rehab|sober house|halfway house|workplace|office at work|clinic)",
      ]
    ),
  ]
}
