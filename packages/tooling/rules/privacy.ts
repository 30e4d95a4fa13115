/** People in samples are invented: no social security number, no address outside example.com, anywhere. */
import { faultsInLines, type Rule } from './rule.ts';
import { isTest } from './source.ts';

const socialSecurity = /\b(?!000|666)\d{3}-(?!00)\d{2}-(?!0000)\d{4}\b/g;
const address =
  /\b[\w.+-]+@(?!(?:[a-z0-9-]+\.)*example\.(?:com|org|net)\b)(?:[a-z0-9-]+\.)+(?:com|org|net|gov|edu|us|io|health|md)\b/gi;
/** Published contact points of offices, which the catalogue cites with their source, are nobody's private address. */
const published = /^packages\/catalog\/(src\/(contacts|sources|systems|macs)|approved\/contacts)/;
const officesOnPages = /@cms\.hhs\.gov$|@eus\.cms|eussupport@/i;

export const pagesRule: Rule = {
  name: 'practice pages and samples hold invented people only',
  looksAt: (path) =>
    /\.(html|csv|json|ts|vue|md)$/.test(path) && !published.test(path) && !path.endsWith('package.json'),
  faults: (source) => [
    ...(isTest(source.path)
      ? []
      : faultsInLines(
          source,
          socialSecurity,
          (found) =>
            `${found} has the shape of a social security number. Invent something that cannot be one.`,
        )),
    ...faultsInLines(source, address, (found) =>
      officesOnPages.test(found) ? '' : `${found} could be a real address. Use example.com.`,
    ).filter(({ says }) => says),
  ],
};
