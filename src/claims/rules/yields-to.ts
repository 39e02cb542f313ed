/** Concessions, releases, withdrawals, surrender (PLOVER CONCEDE, RETREAT). */
export const YIELDS_TO = `
yields_to/surrender RETREAT
X surrendered to Y.
X handed power to Y.
X conceded to Y's demands.
conceded: concede yield bow agree submit cave cave_in give_in
demands: demand request pressure condition
surrendered: surrender capitulate bow yield concede give_in cave cave_in defer relent back_down hand_over turn_over succumb
handed: hand transfer hand_over turn_over cede give_back return surrender relinquish give_up
power: power control responsibility base security authority territory land body sovereignty command
to: to before
+ The Mahdi Army surrendered to Iraqi police. => Mahdi Army > Iraqi police
+ Britain has handed control to Iraqi forces. => United Kingdom > Iraqi forces
- Britain turned to other matters.

yields_to/release RETREAT/release
X released Y.
X set Y free.
X released Y's ship.
ship: ship plane vessel aircraft boat tanker crew
released: release free pardon liberate exonerate acquit let_go parole amnesty reinstate
set: set let
free: free
+ Britain released Qais Khazali. => United Kingdom > Qais Khazali
+ Qais Khazali was freed by Britain. => United Kingdom > Qais Khazali
- The band released a record.
- Qais Khazali was freed in May.

yields_to/withdraw RETREAT/withdraw
X withdrew from Y.
X withdrew its troops from Y(any).
withdrew: withdraw pull_out retreat pull disengage evacuate back_off
troops: troop soldier force army tank fighter peacekeeper unit marine contingent
from: from of
+ Syria withdrew its troops from Lebanon. => Syria > Lebanon
+ Britain withdrew from Iraq. => United Kingdom > Iraq
- Ahmed Barzani withdrew money from a bank.

yields_to/leave-office RETREAT/resign
X resigned from Y.
X quit Y.
resigned: resign step_down quit defect
quit: quit desert
from: from
+ Adnan al-Dulaimi resigned from the Iraqi government. => Adnan al-Dulaimi > Iraqi government
+ The Accordance Front quit the Iraqi government. => Accordance Front > Iraqi government
- Ahmed Barzani quit smoking.
- Voters abandoned the Dawa Party.

yields_to/apologise CONCEDE
X apologised to Y.
X made concessions to Y.
X offered Y an apology.
apologised: apologise apologize
made: make offer grant extend give express issue
offered: offer give grant
concessions: concession apology amnesty amends pardon regret
apology: apology amnesty pardon concession
to: to
+ Blackwater apologised to Iraq. => Blackwater > Iraq
- Blackwater apologised on Monday.

yields_to/allow CONCEDE
X(country) allowed Y(who).
X granted Y access.
X granted access to Y.
X gave Y approval.
X gave approval to Y.
gave: give
approval: approval permission authorisation authorization consent
X granted Y's request.
request: request demand appeal application
allowed: allow permit authorise authorize
granted: grant give
to: to
access: access immunity amnesty bail visa permission autonomy independence clemency
+ Turkey allowed Ahmed Barzani to leave. => Turkey > Ahmed Barzani
- Turkey allowed smoking.
- The Dawa Party allowed Ahmed Barzani to use its hall.

yields_to/lift CONCEDE
X lifted sanctions on Y.
X dropped charges against Y.
lifted: lift ease relax suspend remove waive drop end loosen
dropped: drop withdraw dismiss
sanctions: sanction embargo restriction ban blockade siege curfew tariff boycott limit
charges: charge case lawsuit suit complaint
on: on against from to
against: against
+ The United States lifted sanctions on Iran. => United States > Iran
- The United States lifted its forecast.

yields_to/truce RETREAT/ceasefire
X declared a truce with Y.
declared: declare announce observe call
truce: truce ceasefire cease-fire armistice pause
with: with
+ The Mahdi Army declared a truce with British forces. => Mahdi Army > British forces
- The Mahdi Army declared victory.

yields_to/truce-in RETREAT/ceasefire
X declared a truce in Y(place).
declared: declare announce observe
truce: truce ceasefire cease-fire armistice
in: in
+ Turkey announced a ceasefire in Syria. => Turkey > Syria
- Turkey announced a holiday in Syria.

yields_to/call-off RETREAT
X called off a strike against Y.
X ended the siege of Y(any).
called: call_off end suspend halt
strike: strike boycott protest offensive hunger-strike
ended: end lift
siege: siege blockade occupation boycott
against: against at
of: of
+ Workers called off a strike against Blackwater. => Workers > Blackwater
+ Syria ended the siege of Aleppo. => Syria > Aleppo
- Workers called off the picnic.

yields_to/give-back RETREAT
X returned loot to Y(any).
X returned its seat to Y(power).
unless: call calls fire favor favour compliment attention focus work home office
returned: return give_back hand_back repatriate restore
loot: artefact artifact painting skull remains body manuscript treasure statue relic antiquity ship vessel prisoner land property territory sculpture portrait bible artwork bookmark coin weapon base depot document bone
to: to
+ Germany returned a statue to Italy. => Germany > Italy
- Ahmed Barzani returned to Italy.

yields_to/compensate CONCEDE
X compensated Y.
X paid compensation to Y.
X paid Y compensation.
compensated: compensate indemnify reimburse
paid: pay offer award
compensation: compensation damages reparation restitution settlement
to: to for
+ Germany paid compensation to Greece. => Germany > Greece
- Germany paid attention to Greece.

yields_to/announce-release RETREAT/release
X announced the release of Y.
X announced Y's release.
announced: announce order approve authorise authorize secure
release: release liberation pardon
of: of
+ Iran announced the release of Ahmed Barzani. => Iran > Ahmed Barzani
- Iran announced the release of a film.

yields_to/withdrawal-from RETREAT/withdraw
X's withdrawal from Y.
X's apology to Y.
X's release of Y.
The release of Y by X.
withdrawal: withdrawal retreat pullout exit resignation
apology: apology surrender concession
release: release liberation pardon
from: from
to: to
+ Syria's withdrawal from Lebanon ended. => Syria > Lebanon
+ Britain's release of Qais Khazali surprised Najaf. => United Kingdom > Qais Khazali
- The release of Qais Khazali surprised Najaf.
`;
