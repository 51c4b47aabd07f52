extension Thesaurus {
  /// Words of health and medicine.
  ///
  /// Data only.
  static let health = """
    symptom sign: pain cough fever breath fatigue tired chest headache suffered felt ill \
      breathless weight unwell nausea
    diagnosis test testing: diagnosed blood doctor scan ray results examination hospital clinic \
      specialist biopsy history referred ct
    treatment therapy cure medication medicine: treated drug steroids improved recovered dose \
      prescribed patients surgery recovery antibiotics
    recovery rehabilitation: recovered improved better symptoms treatment months normal removed
    disease illness condition disorder syndrome: caused immune lung infection inflammation rare \
      patients chronic symptoms allergic exposure
    virus outbreak epidemic pandemic coronavirus covid infection: cases spread health tested \
      quarantine deaths lockdown
    vaccine vaccination: doses jab shots immunity trial
    transmission spread: transmitted infected contact person cases
    hospital doctor nurse patient clinic medical: emergency care surgery ward
    cancer tumour: chemotherapy patients treatment
    health healthcare: doctors care medical patients hospital insurance nhs
    mental psychological depression anxiety suicide: therapy stress emotions
    pregnancy birth pregnant baby infant: mother women born
    diet nutrition obesity: eat weight calories fat sugar vitamins foods protein vegetables
    exercise fitness: workout muscles training gym running
    sleep: night bed hours tired
    risk danger threat hazard: exposure harm higher likely avoid
    advice tip recommendation guidance guide: advise avoid doctors people try use sure consider \
      ask
    expert scientist researcher academic professor: university according study author found \
      explained
    study research findings science: published journal found university participants data team \
      analysis paper evidence
    method methodology approach experiment: used data sample participants measured analysis \
      model
    hypothesis theory idea concept: suggest explain believe proposed argue
    problem crisis issue challenge difficulty: rate increase number rising people worse growing \
      percent struggle
    solution fix answer: help reduce improve plan propose alternative change
    """
}
