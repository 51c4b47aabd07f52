extension Thesaurus {
  /// Words of war, security and what they do to people.
  ///
  /// Data only.
  static let conflict = """
    war conflict fighting battle battlefield combat hostilities frontline: troops forces army \
      soldiers military front shelling artillery missile drone tank brigade battalion offensive \
      counteroffensive advance captured retreat fighters killed territory airstrike
    attack assault raid ambush strike: gunmen fired killed wounded targeted explosion militants \
      armed claimed responsibility shot rocket security casualties fled
    bombing bomb explosion blast explosive: exploded detonated device debris injured killed \
      shrapnel damage scene smoke fire windows
    shooting gunman shooter gunfire massacre: shot opened fire rifle gun pistol bullets wounded \
      officers dead killed police victims rounds firearm suspect motive
    terrorism terror extremism militants: group islamic extremist claimed responsibility \
      jihadist cell isis al qaeda attack network radicalised plot suspect
    weapon arms weaponry ammunition: rifle gun missile rocket tank launcher grenade artillery \
      shells supplied system explosives vehicle defence
    nuclear atomic reactor: plant uranium radiation warhead enrichment inspectors radioactive \
      fuel
    missile rocket drone airstrike: launched intercepted range ballistic fired air defence \
      strike warhead target radar
    troop military army soldier force: deployed commander general battalion exercises base \
      defence minister unit training officers
    ceasefire truce armistice peace: halt agreement talks negotiations violations mediator pause \
      deal signed hostages days call agreed
    talk negotiation diplomacy dialogue summit mediation: met meeting delegation envoy agreed \
      discussions proposal leaders foreign minister deal phone
    sanction embargo: assets frozen imposed ban export oligarchs oil restrictions trade \
      penalties
    refugee migrant displaced migration asylum immigration: fled border camp shelter visa \
      deported homes families crossed
    prisoner hostage captive detainee exchange: released captured swap freed detained held \
      custody abducted
    territory border territorial annexation occupation land region: occupied sovereignty control \
      claims peninsula independence recognised
    demand ultimatum condition term concession: insisted halt stop withdraw refuse accept \
      require prerequisite
    invasion offensive incursion: invaded troops forces tanks border occupied captured army
    coup uprising rebellion mutiny: military seized power overthrow junta rebels soldiers \
      arrested government ousted
    protest demonstration unrest riot march: crowd streets police clashed rally banners \
      thousands gathered chanted arrested square tear gas
    siege blockade: aid supplies food shortages trapped surrounded
    security defence protection: guards officers threat measures checkpoint patrol
    spy intelligence espionage: agency agents surveillance classified secret
    """
}
