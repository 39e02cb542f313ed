/** Refusals, denials of wishes, opposition to plans (PLOVER REJECT). */
export const REJECTS = `
rejects/reject REJECT
X rejected Y.
X rejected Y's offer.
X rejected an offer from Y.
X violated Y's ban.
X violated a ban from Y.
rejected: reject rebuff spurn snub turn_down rule_out decline veto refuse dispute rebut refute repudiate disown defy oppose resist disobey disregard ignore flout contradict counter shun brush_off wave_away pooh-pooh knock_down bat_away shrug_off
offer: offer call demand request plan proposal invitation appeal bid claim accusation charge allegation report decision resolution bill suggestion ultimatum motion application victory result criticism overture candidate nominee nomination announcement idea comment remark statement assertion threat version account view reform effort attempt push advice mandate position stance policy attack warning complaint argument pledge pressure advance candidacy authority rule ruling order verdict ban law amnesty petition referendum approach solution finding conclusion recommendation
violated: violate breach defy break
ban: ban order resolution rule embargo ruling ultimatum
from: from by of
+ Moqtada al-Sadr rebuffed Nouri al-Maliki. => Moqtada al-Sadr > Nouri al-Maliki
+ Iran rejected Turkey's proposal. => Iran > Turkey
+ An offer from Turkey was rejected by Iran. => Iran > Turkey
- Iran rejected the plan.

rejects/dismiss REJECT
X dismissed Y's claim.
X denied permission to Y.
permission: permission leave
to: to for
denied: deny refuse
dismissed: dismiss deny brush_aside brush_off block overturn overrule strike_down override torpedo thwart scuttle
claim: claim accusation charge allegation report offer call demand request plan proposal appeal bid concern criticism decision order ban resolution bill veto suit lawsuit rule policy law statement remark warning effort attempt attack argument position stance comment objection protest question pressure pledge talk
+ Iran dismissed Turkey's claims. => Iran > Turkey
- Iran dismissed Ahmed Barzani.

rejects/refuse-to REJECT
X refused to help Y.
X said it will not help Y.
refused: refuse decline unwilling
said: say announce declare insist vow
help: helps yields_to supports agrees_with
+ Turkey refused to release Ahmed Barzani. => Turkey > Ahmed Barzani
+ Turkey said it will not arm Syrian forces. => Turkey > Syrian forces
- Turkey said Iran will not arm Syrian forces.
- Turkey refused to attack Syria.

rejects/refuse-dealings REJECT
X refused to deal with Y.
X refused talks with Y.
X refused to recognise Y.
X refused to answer requests from Y.
X refused to respond to requests from Y.
refused: refuse decline reject rule_out
deal: deal talk negotiate cooperate engage work speak comply
recognise: recognise recognize acknowledge answer obey join accept
respond: respond agree accede bow yield submit consent listen
answer: answer respond accept grant consider comply meet
requests: request question demand call offer summons invitation proposal
talks: talk cooperation contact meeting negotiation dialogue
with: with to
from: from by of
+ Serbia refuses to deal with Kosovo. => Serbia > Kosovo
+ Serbia refused to recognise Kosovo. => Serbia > Kosovo
+ Serbia declined to answer a request from Kosovo. => Serbia > Kosovo
+ Serbia rejected talks with Kosovo. => Serbia > Kosovo
- Serbia rejected talks on the border.

rejects/overturn REJECT
X quashed Y's order.
quashed: quash reverse annul nullify reject
order: order ruling decision conviction victory agreement appeal deal verdict
+ The court quashed Ahmed Barzani's conviction. => The court > Ahmed Barzani
- The court quashed the rumour.

rejects/vote-against REJECT
X voted against Y.
X lobbied against Y's plan.
X objected to Y's plan.
X disagreed with Y.
X disagreed with Y's plan.
voted: vote vote_down
lobbied: lobby argue campaign vote rule speak fight
objected: object
disagreed: disagree
plan: plan proposal bill law decision policy veto offer deal reform move bid nomination advice view call demand position stance approach assessment recommendation order request
with: with
against: against
+ The parliament voted against Nouri al-Maliki. => The parliament > Nouri al-Maliki
+ Turkey disagreed with Germany's advice. => Turkey > Germany
- The parliament voted on Monday.

rejects/cancel REJECT/meet
X cancelled talks with Y.
X withdrew from talks with Y.
cancelled: cancel call_off suspend postpone boycott skip shelve break_off
withdrew: withdraw walk_out pull_out walk
talks: talk meeting visit summit negotiation deal trip
with: with to
from: from of
+ Turkey has cancelled talks with Syria. => Turkey > Syria
- Turkey cancelled the parade.

rejects/rejection-of REJECT
X's rejection of Y.
X's refusal of Y.
rejection: rejection veto defiance
refusal: refusal
+ Iran's rejection of the United States was plain. => Iran > United States
- The rejection of Iran was plain.
`;
