/** Agreements, promises and offers of cooperation (PLOVER AGREE). */
export const AGREES_WITH = `
agrees_with/agree-with AGREE
X agreed with Y.
X and Y agreed.
agreed: agree concur
with: with
+ Iraq agreed with Turkey on the border. => Iraq > Turkey
+ Iraq and Turkey agreed on a plan. => Iraq > Turkey
- Iraq agreed on Monday.

agrees_with/promise AGREE
X promised Y.
X pledged aid to Y.
X offered Y help.
X offered help to Y.
promised: promise guarantee
pledged: pledge promise guarantee commit vow offer
aid: aid help money support assistance loan weapon asylum amnesty deal cooperation protection fund package relief troop million billion dollar euro pound
offered: offer promise pledge
help: help aid money support assistance loan weapon asylum amnesty deal cooperation protection fund package
to: to for
+ Iran promised Syria a loan. => Iran > Syria
+ Germany pledged aid to Ukraine. => Germany > Ukraine
- Iran promised rain.
- Iran assured Turkey that all was well.
- Iran offered Turkey ammunition for its critics.

agrees_with/agree-to AGREE
X agreed to help Y.
agreed: agree promise pledge offer vow consent commit volunteer undertake willing ready prepared
help: helps meets supports yields_to agrees_with allied_with
+ Iran agreed to help Syria. => Iran > Syria
+ Turkey is willing to free Ahmed Barzani. => Turkey > Ahmed Barzani
+ Russia offered to train Syrian forces. => Russia > Syrian forces
- Iran agreed to attack Israel.

agrees_with/say-will AGREE
X said it will help Y.
said: say announce declare confirm
help: helps yields_to supports
+ Turkey said it will arm Syrian forces. => Turkey > Syrian forces
- Turkey said Iran will arm Syrian forces.
- Turkey said it will not arm Syrian forces.

agrees_with/reach-deal AGREE
X reached a deal with Y.
X and Y reached a deal.
X came to terms with Y.
reached: reach strike sign make cut conclude seal clinch negotiate ink finalise finalize broker ratify announce complete secure close agree arrange forge hammer_out work_out renew
deal: deal agreement accord pact treaty truce ceasefire compromise contract settlement understanding memorandum consensus arrangement
came: come
terms: term agreement understanding accord
with: with
to: to
+ Iraq signed an agreement with Turkey. => Iraq > Turkey
+ Iraq and Turkey signed a treaty. => Iraq > Turkey
- Iraq signed a form.

agrees_with/win-pledge AGREE
Y won a pledge from X.
won: win get receive secure obtain extract
pledge: commitment pledge promise assurance guarantee
from: from
+ Iraq won a pledge from Turkey. => Turkey > Iraq
- Iraq won a medal from Turkey.

agrees_with/accept AGREE
X accepted Y's offer.
X accepted an offer from Y.
from: from by of
accepted: accept approve adopt take_up
offer: offer invitation proposal plan request demand term condition bid call apology
+ Turkey accepted Russia's offer. => Turkey > Russia
- Turkey accepted the rules.

agrees_with/deal-with AGREE
X's deal with Y.
The deal between X and Y.
X's promise to Y.
deal: deal agreement accord pact treaty truce ceasefire contract compromise settlement
promise: promise pledge offer assurance commitment guarantee
with: with
to: to
+ Iraq's treaty with Turkey holds. => Iraq > Turkey
+ An accord between Iraq and Turkey was signed. => Iraq > Turkey
- The deal with Turkey holds.
`;
