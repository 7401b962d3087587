/** A first `koeajo.config.ts`. The type is erased, so it loads where koeajo is not installed too. */
export const configTs = (subject: string): string => `import type { KoeajoConfig } from 'koeajo/config';

export default {
  // http://…, "cmd:python3 flow.py", ./flow.js; or reference, to see how it looks when all is well
  subject: ${quoted(subject)},
  // seconds for each scenario
  timeout: 30,
  // files come into .koeajo/reports
  report: ['console', 'junit', 'html'],
  // names of scenarios that are known to fail, one a line
  // expectedFailures: 'koeajo-expected-failures.txt',
} satisfies KoeajoConfig;
`;

/** The same as JSON, which has no comments. */
export const configJson = (subject: string): string =>
  `${JSON.stringify({ subject, timeout: 30, report: ['console', 'junit', 'html'] }, undefined, 2)}\n`;

/** A workflow of GitHub Actions that runs every scenario and keeps the reports. */
export const workflow = (subject: string): string => `name: koeajo
on: [push, pull_request]
permissions:
  contents: read
jobs:
  koeajo:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 20
${start(subject)}      - run: npx koeajo smoke
      - run: npx koeajo run --report console,github,junit,html
      - if: always()
        uses: actions/upload-artifact@v4
        with:
          name: koeajo
          path: .koeajo/reports
`;

const start = (subject: string): string =>
  /^https?:/.test(subject)
    ? '      # start your implementation here; it must listen on the address in the config\n'
    : '';

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
