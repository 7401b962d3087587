// Writes the page that is made from the catalogue: `npm run generate`.
import { writeFileSync } from 'node:fs';
import { catalogue } from './catalogue/index.ts';
import { toCataloguePage } from './reports/catalogue-page.ts';

writeFileSync(new URL('../docs/scenarios.md', import.meta.url), toCataloguePage(catalogue));
