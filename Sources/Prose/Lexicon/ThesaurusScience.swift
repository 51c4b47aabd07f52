extension Thesaurus {
  /// Words of science, nature and technology.
  ///
  /// Data only.
  static let science = """
    launch liftoff rocket: pad engines lift booster orbit stage countdown spacecraft mission \
      flight ignition
    spacecraft satellite orbit space mission: nasa astronauts moon station lander
    development design engineering: built prototype version plans construction tested model
    technology technical tech: software device computer system digital engineers app
    software app update system: users version download features code
    feature function: new button mode users allows option
    phone smartphone iphone android: screen camera apple battery device
    laptop computer pc macbook: keyboard screen processor performance apple battery ram
    display screen: inches resolution pixels bright
    battery charging charger: hours power life usb watts
    camera photo picture image: lens shot
    keyboard key: typing switch travel press
    speaker audio sound: bass music volume
    processor chip silicon gpu performance speed: cores benchmark graphics fast intel cpu
    thermal cooling: heat fan temperature
    connectivity port wifi wireless network internet broadband: router usb signal speed
    internet online web website: users page site
    social media twitter facebook instagram: tweet users posts followers viral wrote hashtag
    intelligence ai algorithm: model machine learning data artificial
    robot automation: machine
    engine motor: horsepower torque fuel power
    electric ev: battery charging range vehicle motor
    specification spec size dimension physical: weight height length width inches feet metres \
      tall wide tonnes measures capacity
    weight: grams pounds light heavy kg
    game gaming video: players console play characters level
    species animal creature: found habitat population birds breed
    plant garden gardening flower: water soil bloom roots leaves prune grow
    console playstation xbox nintendo: games controller players sony microsoft
    virtual headset augmented: reality vr glasses
    cloud server hosting: storage amazon data service
    programming code developer coding: language open source github
    password authentication encryption: account login security key
    email messaging chat: inbox sent whatsapp
    search google: results engine queries
    streaming netflix subscription: subscribers service watch disney shows
    podcast radio: episodes listeners show
    smart assistant alexa siri voice: amazon google commands
    watch wearable fitbit: wrist band fitness tracker
    headphone earbud airpod: sound noise cancelling wireless
    television tv monitor: screen hdr inch picture panel hdmi
    storage memory drive ssd: gigabytes flash
    mouse: buttons scroll wheel cursor
    router mesh: wifi coverage network
    verdict conclusion bottom summary takeaway: overall recommend worth best
    advantage benefit pro strength: better help improve
    disadvantage drawback con weakness limitation: lack problem worse downside
    setup installation install: steps connect settings instructions
    test testing trial: results
    windows mac operating: macos linux system
    browser chrome firefox: tabs extension
    advertiser ad: targeting revenue
    startup venture entrepreneur: founders investors raised funding
    challenge obstacle barrier: difficult hard overcome struggled
    traffic: visitors page congestion
    content article writing seo: topic keywords readers words pages
    grant funding donor philanthropy: foundation nonprofit charity program
    charity nonprofit ngo: donations volunteers foundation fundraising
    forest deforestation tree: logging amazon
    ocean sea marine reef: coral
    plastic recycling waste garbage rubbish: bins trash landfill
    renewable solar wind: turbines panels power
    coal mining: miners
    fracking pipeline drilling: wells oil gas
    extinction biodiversity endangered: species population habitat
    glacier ice arctic antarctic: melting sea level
    soil fertiliser pesticide: crops farmers
    planet star galaxy astronomy telescope: astronomers light universe
    moon mars: lunar surface lander
    physics quantum particle: energy theory
    chemistry chemical: reaction compound molecules
    cell biology molecule receptor: protein tissue immune
    fossil dinosaur archaeology: bones excavation archaeologists ancient remains
    mathematics computation computing chaos: equations algorithm proof
    psychology behaviour brain cognition: participants emotions psychologists decision
    evolution: evolved ancestors species selection
    statistic data figure number: percent according
    limitation uncertainty unknown: unclear uncertain
    """
}
