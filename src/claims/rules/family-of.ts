/** Kinship and marriage. */
export const FAMILY_OF = `
family_of/kin -
X(people), a brother of Y(people).
unless: fraternity sorority lodge band church prayer
brother: brother sister son daughter father mother wife husband cousin nephew niece uncle aunt widow widower grandson granddaughter grandfather grandmother stepson stepdaughter stepfather stepmother brother-in-law sister-in-law son-in-law daughter-in-law father-in-law mother-in-law half-brother half-sister spouse twin sibling fiance fiancee parent child kid heir relative kinsman bride groom newborn baby toddler parent-in-law in-law grandchild grandparent grandkid great-grandfather great-grandmother great-grandson great-granddaughter ancestor forefather descendant girlfriend boyfriend stepchild triplet family mom mum dad grandma grandpa
of: of to
+ Laith Khazali, a brother of Qais Khazali, was captured. => Laith Khazali > Qais Khazali
+ Qais Khazali and his brother Laith were captured. => Laith > Qais Khazali
+ Qais Khazali left with his daughters. => daughters > Qais Khazali
- The bank left its parent in May.
- Laith Khazali, a brother officer, was captured.

family_of/marry -
X married Y.
X and Y married.
married: marry wed divorce
+ Ahmed Barzani married Leila Hassan. => Ahmed Barzani > Leila Hassan
- Ahmed Barzani married in May.

family_of/married-to -
X is married to Y.
married: married related engaged betrothed
to: to
+ Ahmed Barzani is married to Leila Hassan. => Ahmed Barzani > Leila Hassan
- Ahmed Barzani is married to his work.

family_of/marriage-to -
X's marriage to Y.
marriage: marriage engagement wedding
to: to with
+ Ahmed Barzani's marriage to Leila Hassan ended. => Ahmed Barzani > Leila Hassan
- The marriage to Leila Hassan ended.

family_of/born-to -
X(people) is born to Y(people).
born: born
to: to
+ Ludmila Osei was born to Albanian parents. => Ludmila Osei > Albanian parents
- Ludmila Osei was born to win.
`;
