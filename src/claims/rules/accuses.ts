/** Blame, criticism, charges, lawsuits, investigations (PLOVER ACCUSE). */
export const ACCUSES = `
accuses/accuse ACCUSE/allege
X accused Y.
X accused Y's army.
accused: accuse suspect implicate incriminate
+ The US military accused Iran of arming the Mahdi Army. => US military > Iran
+ Iran, which was accused by Turkey, stayed silent. => Turkey > Iran
- Iran was accused of lying.

accuses/blame ACCUSE/allege
X blamed Y.
X blamed Y's policies.
X blamed the attack on Y.
X attributed a bombing to Y.
attributed: attribute ascribe trace
bombing: attack bombing killing murder assassination massacre kidnapping kidnap abduction violence death detention arrest leak sabotage shooting blast explosion raid crime outrage atrocity
to: to
blamed: blame fault
on: on upon
+ Nouri al-Maliki blamed al-Qaeda for the bombing. => Nouri al-Maliki > al-Qaeda
+ Nouri al-Maliki blamed the bombing on al-Qaeda. => Nouri al-Maliki > al-Qaeda
- Nouri al-Maliki blamed the weather.

accuses/condemn ACCUSE/disapprove
X condemned Y.
X condemned Y's raid.
X condemned the speech by Y.
X condemned the speech by Y's army.
condemned: condemn denounce criticise criticize decry deplore rebuke castigate lambast lambaste deride chide berate scold censure slam blast excoriate vilify vituperate mock ridicule insult malign disparage scorn slate pillory lash_out rip admonish reproach upbraid disapprove belittle demonise demonize smear slander defame bash fault tear_into hit_out inveigh reprove revile trash pummel savage skewer lampoon satirise satirize chastise chasten reprimand taunt call_out dress_down hammer pan
speech: speech statement remark comment rhetoric raid attack bombing killing murder violence violation breach move decision action act crackdown aggression arrest detention treatment conduct behaviour behavior handling plan policy attempt effort use abuse strike incursion invasion interference provocation
by: by from
+ Adnan al-Dulaimi criticised Nouri al-Maliki. => Adnan al-Dulaimi > Nouri al-Maliki
+ Iran condemned Israel's decision. => Iran > Israel
- The building was condemned in May.

accuses/question ACCUSE/disapprove
X questioned Y's decision.
X challenged Y's decision.
questioned: question doubt bemoan lament regret decry
challenged: challenge dispute
decision: decision failure refusal inaction lack rhetoric remark comment vote stance honesty integrity motive loyalty patriotism judgment judgement credibility legitimacy record conduct handling policy strategy commitment sincerity competence ethic impartiality independence right claim behaviour behavior morality
+ Turkey questioned Iran's motives. => Turkey > Iran
- Turkey questioned the health of Ahmed Barzani.

accuses/attack-in-words ACCUSE/disapprove
X(critic) attacked Y(criticised).
X(critic) targeted Y(critic).
X(critic) fired back at Y(criticised).
X(critic) turned his fire on Y(criticised).
X(critic) fired a missile at Y(criticised).
X(critic) went after Y(criticised).
X(critic) reprimanded Y(criticised).
reprimanded: reprimand censure dress_down
X attacked Y's record.
X(critic)'s attack on Y(criticised).
unless: knife gun guns rifle pistol axe hammer machete bomb bombs rocket rockets troops soldiers tanks killing wounding injuring bottle bottles stick sticks stone stones brick bricks club bat sword hatchet chair fists acid
attacked: attack assail hit
targeted: target
went: go
fired: fire fire_back shoot_back hit_back hit_out
turned: turn train aim direct open
fire: fire attack gun criticism
missile: missile shot salvo broadside volley barb
record: record policy plan proposal stance position remark comment statement handling decision rhetoric view
attack: attack onslaught assault broadside offensive swipe tirade
at: at
on: on at against
+ Barbara Boxer attacked Carly Fiorina. => Barbara Boxer > Carly Fiorina
+ Turkey attacked Iran's handling of the talks. => Turkey > Iran
+ Barbara Boxer fired back at Carly Fiorina. => Barbara Boxer > Carly Fiorina
+ Barbara Boxer's attacks on immigrants went on. => Barbara Boxer > immigrants
+ Barbara Boxer turned her fire on the lobbyists. => Barbara Boxer > the lobbyists
- The Mahdi Army attacked Israel.
- Ahmed Barzani attacked the guards with a knife.
- Ahmed Barzani attacked Adnan al-Dulaimi with a bottle.
- Barbara Boxer aimed her speech at the voters.

accuses/lash-out ACCUSE/disapprove
X lashed out at Y.
X railed against Y.
X complained about Y.
lashed: lash_out lash hit_out hit_back hit strike_back shoot_back snap take_aim scoff jeer rage swipe
at: at against
X took aim at Y.
X made fun of Y.
X found fault with Y.
X had harsh words for Y.
X had harsh words for Y's remark.
remark: remark character conduct handling record policy decision behaviour behavior
took: take
aim: aim swipe shot jab dig potshot umbrage offence offense
made: make poke
fun: fun mockery
of: of at
found: find take
fault: fault issue
with: with
words: words
had: have reserve
for: for
railed: rail inveigh testify rant fulminate speak_out rage complain allege
against: against
complained: complain gripe grumble
about: about of
+ Donald Trump lashed out at Nancy Pelosi. => Donald Trump > Nancy Pelosi
- Donald Trump looked at Nancy Pelosi.

accuses/charge ACCUSE
X charged Y.
X charged Y's party.
X charged Y with murder.
X tried Y for murder.
tried: try
for: for on over
unless: that fee price rent interest fare toll premium euros dollars
charged: charge indict sue prosecute arraign book
with: with
+ The Justice Department charged Qais Khazali with murder. => Justice Department > Qais Khazali
+ Blackwater sued the Interior Ministry. => Blackwater > Interior Ministry
- The shop charged Ahmed Barzani a fee of ten dollars.

accuses/investigate ACCUSE/investigate
X investigated Y.
X investigated Y's dealings.
investigated: investigate probe audit scrutinise scrutinize wiretap
+ The FBI is investigating Blackwater. => FBI > Blackwater
- The FBI is investigating the crash.

accuses/open-investigation ACCUSE/investigate
X opened an investigation into Y.
opened: open launch begin start order conduct announce reopen join head lead widen pursue
investigation: investigation inquiry probe audit inquest
into: into of against on
+ Turkey opened an inquiry into Blackwater. => Turkey > Blackwater
- Turkey opened a road into Iran.

accuses/report-abuse ACCUSE/allege
X reported abuses by Y.
X documented Y's abuses.
reported: report document allege detail uncover expose reveal cite protest
documented: document detail allege expose decry uncover
abuses: abuse violation atrocity crime fraud misconduct wrongdoing corruption torture massacre incursion intrusion breach irregularity cheating mistreatment harassment intimidation persecution lie failure
by: by
+ Norway reported abuses by the Mahdi Army. => Norway > Mahdi Army
+ Norway documented Iran's violations. => Norway > Iran
- Norway reported gains by the Mahdi Army.

accuses/seek-suspect ACCUSE/investigate
X sought Y in connection with a crime.
X questioned Y over a crime.
sought: seek hunt question interrogate
questioned: question interrogate quiz grill
connection: connection
crime: attack bombing killing murder theft robbery death shooting fraud crime raid rape kidnapping allegation claim assault disappearance scandal
in: in
with: with
over: over about
+ Iraqi police sought Ahmed Barzani in connection with a theft. => Iraqi police > Ahmed Barzani
- Iraqi police sought Ahmed Barzani in Basra.

accuses/call-for-sanctions ACCUSE
X called for sanctions against Y.
called: call push press lobby campaign
sanctions: sanction boycott embargo punishment prosecution impeachment investigation inquiry probe
for: for
against: against on of into
+ Norway called for sanctions against Iran. => Norway > Iran
- Norway called for sanctions.

accuses/describe-as ACCUSE/disapprove
X called Y a terrorist.
X called Y's remark a terrorist.
X described Y as a terrorist.
X described Y's remark as a terrorist.
X portrayed Y as a threat.
remark: remark comment statement claim charge accusation plan proposal policy idea speech behaviour behavior conduct decision position view tactic attack criticism tone language rhetoric tweet action record handling
called: call label brand dub term deem
described: describe brand label portray denounce condemn characterise characterize dismiss slam blast mock ridicule deride attack criticise criticize
portrayed: portray depict paint cast regard view see slam mock ridicule deride attack hit
terrorist: terrorist liar criminal dictator murderer traitor fraud racist thug bully tyrant hypocrite puppet aggressor coward terrorism killer fascist extremist crook bigot demagogue sexist thief disgrace failure loser monster disaster menace joke embarrassment clown buffoon lightweight stooge charlatan stalker fool idiot moron lunatic maniac predator rapist misogynist xenophobe blowhard phony phoney lie nonsense propaganda farce sham bunk garbage hypocrisy blackmail aggression provocation betrayal hoax unhinged unfit unqualified unelectable unstable dishonest corrupt crooked bigoted hypocritical dangerous reckless irresponsible incompetent weak naive naïve divisive wrong mistaken misguided pathetic shameful disgraceful disgusting deceitful misleading untrustworthy untruthful ignorant arrogant cowardly hateful cruel evil toxic offensive ridiculous absurd ludicrous insane crazy nuts delusional desperate complicit culpable negligent indecisive ineffective inept clueless disloyal greedy insensitive stupid dumb foolish outrageous unacceptable despicable deplorable vile loathsome appalling abhorrent repugnant disingenuous un-american biased unfair treasonous fraudulent false untrue sickening nasty mean vicious extreme radical demeaning inappropriate inexcusable unforgivable laughable preposterous
threat: threat danger enemy aggressor terrorist liar criminal dictator murderer traitor fraud racist thug bully tyrant hypocrite puppet coward terrorism killer fascist extremist crook bigot demagogue sexist thief disgrace failure loser monster disaster menace joke embarrassment clown buffoon lightweight stooge charlatan stalker fool idiot moron lunatic maniac predator rapist misogynist xenophobe blowhard phony phoney lie nonsense propaganda farce sham bunk garbage hypocrisy blackmail aggression provocation betrayal hoax unhinged unfit unqualified unelectable unstable dishonest corrupt crooked bigoted hypocritical dangerous reckless irresponsible incompetent weak naive naïve divisive wrong mistaken misguided pathetic shameful disgraceful disgusting deceitful misleading untrustworthy untruthful ignorant arrogant cowardly hateful cruel evil toxic offensive ridiculous absurd ludicrous insane crazy nuts delusional desperate complicit culpable negligent indecisive ineffective inept clueless disloyal greedy insensitive stupid dumb foolish outrageous unacceptable despicable deplorable vile loathsome appalling abhorrent repugnant disingenuous un-american biased unfair treasonous fraudulent false untrue sickening nasty mean vicious extreme radical demeaning inappropriate inexcusable unforgivable laughable preposterous
as: as
+ Turkey called Bashar al-Assad a murderer. => Turkey > Bashar al-Assad
+ Turkey called Bashar al-Assad reckless. => Turkey > Bashar al-Assad
+ Turkey called Bashar al-Assad's remarks "pathetic". => Turkey > Bashar al-Assad
+ Turkey painted Bashar al-Assad as weak. => Turkey > Bashar al-Assad
- Turkey called Bashar al-Assad a president.
- Turkey called Bashar al-Assad patient.

accuses/point-at ACCUSE/allege
X pointed the finger at Y.
X laid blame on Y.
X levelled charges against Y.
X took action against Y.
X cast doubt on Y.
pointed: point wag
finger: finger
laid: lay put place pin heap pour
blame: blame responsibility scorn
levelled: level bring file press lodge make lay raise prefer launch begin start open initiate
charges: charge accusation allegation complaint suit lawsuit case claim indictment action proceeding
took: take
action: action proceeding
cast: cast
doubt: doubt aspersion
at: at
on: on upon at
against: against
+ Turkey pointed the finger at Iran. => Turkey > Iran
+ The ACLU filed a lawsuit against the FBI. => ACLU > FBI
+ Turkey has launched legal action against Iran. => Turkey > Iran
- Turkey pointed at the map of Iran.
- Ahmed Barzani took charge for a match against Turkey.

accuses/accusation-against ACCUSE/allege
X's accusation against Y.
X's case against Y.
X's probe of Y.
accusation: accusation charge allegation complaint lawsuit suit indictment
case: case evidence
probe: probe investigation inquiry audit
against: against about
of: of into against
+ Turkey's accusations against Iran are false. => Turkey > Iran
- The accusations against Iran are false.

accuses/criticism-of ACCUSE/disapprove
X's criticism of Y.
X's condemnation of Y.
X's anger at Y.
criticism: criticism denunciation rebuke critique takedown
condemnation: condemnation mockery disapproval prosecution indictment
anger: anger outrage fury disappointment dismay displeasure disgust frustration contempt annoyance dissatisfaction exasperation
of: of against
at: at with towards toward against
+ Turkey's criticism of Iran grew. => Turkey > Iran
- Criticism of Iran grew.

accuses/angry-at ACCUSE/disapprove
X is angry with Y.
angry: angry furious outraged critical disappointed dissatisfied wary suspicious frustrated upset fed-up contemptuous scornful distrustful disdainful dismissive sceptical skeptical mistrustful resentful appalled dismayed disgusted irate incensed unhappy
with: with at of by
+ Turkey is critical of Iran. => Turkey > Iran
- Turkey is certain of victory.

accuses/summon ACCUSE/disapprove
X summoned Y to complain.
X summoned Y over the raid.
summoned: summon
complain: complain protest object
over: over
+ Turkey summoned the French ambassador to complain about a report. => Turkey > the French ambassador
- Turkey summoned its courage over the raid.

accuses/complain-that ACCUSE/disapprove
X complained that Y lied.
complained: complain grumble gripe object
+ Ryan Crocker complained that Iran armed the Mahdi Army. => Ryan Crocker > Iran
+ Ryan Crocker complained on Monday that Iran had broken the truce. => Ryan Crocker > Iran
+ Ryan Crocker complained that voters were bribed by the Mahdi Army. => Ryan Crocker > Mahdi Army
- Ryan Crocker complained that the soup was cold.

accuses/say-responsible ACCUSE/allege
X said Y is responsible.
X said Y is lying.
said: say insist maintain argue declare believe think contend claim allege assert add tell tweet write feel complain suggest warn reiterate conclude
responsible: responsible guilty false untrue racist sexist lie farce hoax nonsense extreme radical unhinged unfit unqualified unelectable unstable dishonest corrupt crooked bigoted hypocritical dangerous reckless irresponsible incompetent weak naive naïve divisive wrong mistaken misguided pathetic shameful disgraceful disgusting deceitful misleading phony phoney untrustworthy untruthful ignorant arrogant cowardly hateful cruel evil toxic offensive ridiculous absurd ludicrous insane crazy delusional desperate complicit culpable negligent indecisive ineffective inept clueless disloyal greedy insensitive stupid dumb foolish outrageous unacceptable despicable deplorable vile loathsome appalling abhorrent repugnant disingenuous un-american biased unfair treasonous fraudulent sickening nasty vicious demeaning inappropriate inexcusable unforgivable laughable preposterous terrorist liar criminal dictator murderer traitor fraud thug bully tyrant hypocrite puppet aggressor coward killer fascist extremist crook bigot demagogue thief disgrace failure loser monster disaster menace embarrassment clown buffoon lightweight stooge charlatan stalker fool idiot moron lunatic maniac predator rapist misogynist xenophobe blowhard propaganda sham bunk garbage hypocrisy blackmail betrayal soft
lying: make_up let_down cover_up lie violate break breach cheat mislead deceive rig manipulate obstruct undermine sabotage destroy ruin wreck betray abandon fail abuse exploit steal loot rob plunder fabricate distort misrepresent neglect mishandle mismanage squander sell_out pander flip-flop incite provoke instigate jeopardise jeopardize endanger torture rape massacre oppress persecute harass intimidate bully disgrace harm hurt stoke foment
+ Turkey said that Hezbollah was responsible. => Turkey > Hezbollah
+ Turkey said Hezbollah was unfit to govern. => Turkey > Hezbollah
+ Turkey said on Monday that Hezbollah had broken the truce. => Turkey > Hezbollah
- Turkey said that Hezbollah was ready.
- Turkey said that Hezbollah had not broken the truce.
- Turkey said that Hezbollah could break the truce.

accuses/criticised-by ACCUSE/disapprove
Y faced criticism from X.
Y came under fire from X(criticised).
Y(critic) faced attacks from X(critic).
faced: face draw attract earn provoke receive suffer endure weather
criticism: criticism condemnation fire ire anger wrath accusation outrage scorn rebuke complaint lawsuit suit flak backlash
came: come
fire: fire criticism attack
under: under
attacks: attack barb broadside
from: from of
+ Turkey faced criticism from Germany. => Germany > Turkey
- Turkey faced rain from Germany.

accuses/under-fire ACCUSE/disapprove
Y is fire from X(criticised).
fire: fire
from: from
+ Orbis Bank is under fire from lawmakers. => lawmakers > Orbis Bank
- Orbis Bank is far from lawmakers.

accuses/wanted ACCUSE
Y is wanted by X.
Y is wanted in X(place).
wanted: wanted
by: by
in: in
+ Ahmed Barzani is wanted by Iraqi police. => Iraqi police > Ahmed Barzani
- Ahmed Barzani is tired by noon.
- He is all that Turkey wanted in a candidate.
`;
