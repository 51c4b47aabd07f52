extension Thesaurus {
  /// Words of crime, police and courts.
  ///
  /// Data only.
  static let law = """
    police officer policing: arrested department patrol chief sheriff station force custody \
      crime
    investigation inquiry probe inquest: police evidence cause determine report found \
      interviewed examined forensic fbi search officials
    suspect perpetrator attacker culprit assailant killer: man arrested aged born identified \
      police lived old history named motive worked described gunman former
    arrest detention custody: detained suspects charged police bail held
    charge indictment prosecution prosecutor: counts guilty pleaded felony crime accused alleged
    trial court case proceeding hearing: judge jury lawyers attorney defence testified \
      prosecutors verdict witnesses ruled justice
    verdict sentence sentencing conviction penalty punishment: guilty years prison jury judge \
      jail fine
    appeal: court upheld overturned ruling judge
    lawsuit litigation legal settlement: filed sued court attorney plaintiffs damages judge \
      claims complaint lawyers class
    law legislation bill act reform: passed parliament amendment vote lawmakers senate house \
      signed rules
    ruling decision judgment: court judge justices upheld decided
    prison jail inmate: guards cell custody sentence correctional
    murder killing homicide assassination stabbing: body found shot death victim police suspect
    abuse harassment misconduct assault: allegations victims sexual women accused
    fraud scam corruption bribery laundering: money bribes scheme accounts prosecutors paid \
      accused
    drug narcotic opioid meth addiction: overdose users treatment heroin abuse cocaine fentanyl \
      rehab recovery
    gun firearm: rifle background checks weapons control
    violence crime: killed attacks murder assaults police victims gang robbery
    hack cyber breach ransomware: hackers data attack systems computer network malware passwords \
      security
    privacy surveillance data: personal information users tracking consent collect
    leak document record file: classified papers archives materials found
    impeachment: house articles senate trial president inquiry vote witnesses hearing
    testimony witness evidence: testified hearing statements
    extradition: court request judge
    accusation allegation claim: denied evidence
    motive motivation: anger manifesto believed radicalised reason
    responsibility blame: claimed accused denied group
    """
}
