/// Phrases of headings whose meaning is not that of their words.
///
/// Data only. A phrase that occurs uses up its words: "plea deal" is the court's, not the
/// diplomats'; "deal with" is nobody's. `#` stands for any one word.
enum ThemePhrases {
  /// Each phrase with the theme that it gives away; an empty theme only uses up the words.
  static let all: [(phrase: [String], themes: ThemeSet)] = [
    (
      "background",
      "how we got here,how did we get here,how it began,how it started,how it all began"
    ),
    (
      "background",
      "how did it start,how did it begin,where it began,where it all began,in the past"
    ),
    (
      "background",
      "the story so far,the backstory,key dates,years of,decades of,a history of,history of"
    ),
    ("background", "run up,lead up,build up,long running,the bigger picture,the wider picture,ago"),
    ("background", "the road to,how # began,how # started,what came before,where it started"),
    ("event", "what happened,how it happened,how it unfolded,how did it happen,how it played out"),
    ("event", "how # unfolded,final hours,last hours,final moments,last moments,last minutes"),
    ("event", "final minutes,night of,day of,moment of,on the ground,the day"),
    ("casualties", "who died,who was killed,who were,on board,loss of life,lost their lives"),
    (
      "impact", "side effects,power cut,power cuts,power outage,out of work,without power,blackouts"
    ),
    (
      "response",
      "emergency response,humanitarian response,relief response,search and rescue,state of emergency,stay at home,social distancing,first responders"
    ),
    ("response", "stepping in,what is being done,what's being done,how to help,fighting the fire"),
    ("reaction", "international response,public response,global response,political response"),
    (
      "reaction",
      "world response,official response,mixed response,hits back,hit back,fires back,hitting back,social media,speaks out,speaking out"
    ),
    (
      "reaction",
      "in their own words,in her own words,in his own words,what they say,eyes of the world"
    ),
    (
      "investigation",
      "black box,black boxes,search for answers,search for clues,search for the,what went wrong"
    ),
    (
      "investigation", "search warrant,what we know about,person of interest,crime scene,who did it"
    ),
    (
      "legal",
      "class action,supreme court,high court,plea deal,death penalty,life sentence,life in prison"
    ),
    ("legal", "behind bars,death row,human rights,civil rights,hate crime,hate crimes,war crimes"),
    ("legal", "community service,the bill,the act,new rules,peace officer,facing time,pleads not"),
    (
      "aftermath",
      "one year on,a year on,years on,months on,in the wake,moving on,years later,steps down"
    ),
    ("aftermath", "stepping down,stands down,lessons learned,lessons learnt,forced out"),
    ("preparations", "getting ready,laying the groundwork,on alert,early warning,in advance"),
    ("weather", "el niño,el nino,la niña,storm surge,heat wave,polar vortex,jet stream"),
    (
      "economy", "central bank,interest rate,interest rates,wall street,stock market,cost of living"
    ),
    (
      "economy",
      "supply chain,supply chains,box office,black friday,trade war,price tag,bottom dollar"
    ),
    ("economy", "job cuts,job losses,free trade,trade deal,stock price,financial aid"),
    ("military", "air force,special forces,front line,front lines,ground war,air raid,under siege"),
    ("diplomacy", "prisoner swap,prisoner exchange,prisoner swaps,phone call,security council"),
    (
      "diplomacy",
      "united nations,foreign policy,foreign ministers,foreign minister,hostage release"
    ),
    ("demands", "red lines,red line,calls for,call for,calling for,conditions for,in exchange for"),
    (
      "demands",
      "list of demands,under pressure,what # want,what # wants,what # wanted,what # # want"
    ),
    (
      "demands",
      "what # # wants,what do # want,what does # want,what do # # want,what does # # want"
    ),
    ("territory", "west bank,gaza strip,disputed islands,buffer zone,no man's land,golan heights"),
    (
      "next",
      "what next,what's next,what happens now,what comes next,what is next,what happens next"
    ),
    ("next", "going forward,looking ahead,looking forward,moving forward,road ahead,way forward"),
    ("next", "from here,what now,now what,next steps,lies ahead,what to watch,what to expect"),
    ("next", "still to come,remains to be seen,open questions,unanswered questions,wrap up"),
    ("next", "the road to recovery,path to,path forward,the way ahead,what it means for"),
    ("election", "swing states,swing state,polling stations,exit polls,exit poll,white house bid"),
    (
      "criticism",
      "under fire,war of words,trade blame,trading blame,questions over,call into question"
    ),
    ("criticism", "traded blame,fake news,conspiracy theories,conspiracy theory,poor conditions"),
    (
      "technical",
      "how it works,how does it work,how they work,clinical trial,clinical trials,trial run"
    ),
    ("life", "early life,private life,later life,early years,growing up"),
    ("ceremony", "lying in state,in memoriam,laid to rest,final farewell,wake for,paying respects"),
    ("sport", "world cup,man of the match,final score,kick off,group stage,hat trick,home run"),
    (
      "culture",
      "popular culture,pop culture,behind the scenes,the making of,red carpet,cast and crew"
    ),
    (
      "", "deal with,dealing with,big deal,case for,the case against,in case,in any case,case study"
    ),
    (
      "",
      "primary school,primary care,peace of mind,game changer,human race,arms race"
    ),
    ("", "vice president,prime minister,post office,washington post,market town,name of the game"),
    ("", "race against time,in the first place,early morning,press conference,by the way,hit list"),
    ("", "long term,short term,in terms of,come to terms,family tree,no matter,sign up,at first"),
    (
      "",
      "the other side,second look,closer look,a note on,fact check,editor's note,the small print"
    ),
    (
      "",
      "key players,red tape,pay off,pays off,paid off,charging case,for the first time,after all,read more,more news,set in stone,power of,life hack,life hacks,life lessons"
    ),
  ].flatMap { theme, phrases in
    phrases.utf8.split(separator: UInt8(ascii: ",")).map { phrase in
      (phrase.split(separator: 0x20).map { String(Substring($0)) }, ThemeSet(theme))
    }
  }

  /// The phrases by their first word, longest first.
  static let byFirst: [String: [(phrase: [String], themes: ThemeSet)]] =
    Dictionary(grouping: all) { $0.phrase[0] }.mapValues { group in
      group.sorted { $0.phrase.count > $1.phrase.count }
    }
}
