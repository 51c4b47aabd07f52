extension Thesaurus {
  /// Words of money, work and companies.
  ///
  /// Data only.
  static let economy = """
    economy economic: growth inflation gdp economists percent recession central bank spending \
      jobs
    cost price expense expensive money: million paid dollars spent spending afford bill pay \
      contract fee budget
    inflation: prices percent rise cost rates
    job employment unemployment layoff worker labour labor staff: employees hired wages union
    wage pay salary income: earn hourly workers minimum
    strike union walkout industrial: workers members picket pay contract
    trade export import: goods tariffs deal market shipping
    market stock share trading investor: fell rose percent index price
    bank banking deposit lender: loans credit customers assets withdrawals rates collapse \
      financial
    debt bond loan interest deficit: rates borrowing percent government
    bailout rescue: billion bank loan government guarantee
    collapse failure bankruptcy implosion: failed lost crisis shutdown fell closed losses
    acquisition merger takeover sale purchase deal: acquired bought sold billion shareholders \
      buyer offer stake company
    company business firm corporate enterprise: employees customers founder chief executive \
      revenue owner products
    founding foundation establishment creation: started founder created began formed opened
    growth expansion: expanded opened grew increased acquired new offices launched
    operation organisation management: run service facilities staff system
    product sale retail shop store: sold customers brand buyers
    profit revenue earning finance financial funding: billion million quarter percent investors
    housing rent mortgage property home: tenants apartments landlords prices
    energy oil gas fuel: barrels pipeline petrol prices electricity production
    farm agriculture farmer crop: harvest livestock grain
    food meal eating: restaurant cooking diet
    tourism travel tourist visitor: hotel airlines trips bookings
    industry factory manufacturing: plant production workers
    supply shortage: demand stocks deliveries
    crypto bitcoin: exchange coins tokens wallet
    infrastructure bridge construction building: built completed design engineers project road \
      works
    pension retirement saving: income age
    insurance insurer: premiums coverage policy claims
    credit card loan: interest payments balance
    investment investing portfolio: investors returns funds stocks
    currency exchange dollar: euro yuan pound
    rate: bank federal reserve interest policy
    ipo valuation: shares investors billion offering
    accounting audit: auditors
    antitrust regulation regulator monopoly: competition rules commission watchdog
    privatisation: state private sold ownership
    shipping port cargo freight: containers
    automaker carmaker auto: car vehicle plant sales model
    subsidy incentive: tax credits
    poverty inequality: poor income wealth rich
    wealth billionaire rich: fortune money
    partnership cooperation collaboration: agreement joint partners
    contractor procurement: contract company awarded
    """
}
