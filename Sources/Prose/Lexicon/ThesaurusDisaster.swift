extension Thesaurus {
  /// Words of disasters, natural and other.
  ///
  /// Data only.
  static let disaster = """
    earthquake quake seismic tremor: magnitude epicenter shaking aftershock fault depth \
      buildings collapsed intensity
    tectonic geology geological fault: plate subduction boundary slip seismic volcanic arc crust
    flood flooding deluge: water rain river levels floodwaters dam submerged inundated homes \
      monsoon overflowed rainfall banks
    storm hurricane cyclone typhoon tornado meteorological weather synoptic: winds tropical \
      landfall rain pressure intensified weakened depression moved category northwest low eye \
      convection shear
    wildfire fire blaze: flames burned firefighters smoke acres evacuated spread engulfed
    drought heat heatwave: temperatures water record dry celsius
    volcano eruption lava: ash crater magma
    tsunami wave: coast sea metres warning
    landslide avalanche mudslide: mud buried slope debris rescuers rocks
    crash collision derailment wreck accident: driver vehicle train collided passengers speed \
      wreckage truck plane tracks pilot impact hit
    aircraft plane flight aviation airline airport: pilot boeing airbus crew landing passengers \
      runway jet cockpit takeoff
    ship vessel boat ferry submarine submersible: hull crew sea dive coast guard port sank ocean \
      deep
    train railway rail metro: station tracks passengers cars locomotive line
    car vehicle driver road traffic highway: driving truck miles engine motorists
    rescue search: rescuers trapped rubble survivors teams missing divers helicopter crews found \
      operation
    evacuation shelter: residents ordered homes families flee buses
    relief aid humanitarian donation assistance: supplies food red cross million funds tents \
      volunteers medical water fundraising tonnes shelter
    damage destruction devastation effect impact: destroyed homes houses roofs collapsed \
      buildings power outages roads trees losses flooded bridges crops
    outage blackout electricity power grid: customers lines restored generators
    casualty toll victim death fatality injury dead: killed died injured people missing bodies \
      wounded hospital children aged
    survivor witness eyewitness: saw heard survived scene ran screaming recalled remember
    missing disappearance: search last seen found family
    rebuild reconstruction recovery repair restoration: reopened months cost damaged funding \
      housing insurance
    preparation preparedness precaution readiness planning: evacuation warning issued cancelled \
      closed schools declared ahead emergency suspended advised shelters measures organisers
    warning alert forecast: issued watch meteorological advised expected risk agency
    cause reason: due result fault failure led blamed factor
    prevention safety: rules standards inspection risk regulations measures protect avoid \
      equipment
    environment environmental ecology conservation wildlife: species habitat pollution ecosystem \
      water plants protected birds
    pollution air toxic waste smog: emissions chemicals particles contamination levels burning \
      quality
    climate warming emission carbon: temperatures global fossil greenhouse
    water river dam: reservoir lake supply pipes drinking flow irrigation
    """
}
