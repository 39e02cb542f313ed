/** Writes the page of all rules, `src/claims/RULES.md`. */
import { writeFileSync } from 'node:fs';
import { RULES } from '../claims/rule-book.ts';
import { rulesPage } from './rules-page.ts';

writeFileSync('src/claims/RULES.md', rulesPage(RULES));
