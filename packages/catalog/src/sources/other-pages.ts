/** Pages of vendors, copies and older texts, by the key used in the catalogue; trust as judged when read. */
import type { Page } from './page.ts';

export const otherPages = {
  W2b: {
    title: 'AAPC note on MFA with old EUS address',
    address:
      'https://aapc.com/codes/coding-newsletters/my-part-b-coding-alert/physician-notes-plan-for-mfa-prompts-for-part-b-provider-online-enrollment-162165-article',
    date: '2019',
    trust: 'medium, old',
  },
  W12: {
    title: 'copy of NPPES FAQ text on who approves which role',
    address: 'http://casgalaxy.blogg.se/2023/april/mfasetup-ms.html',
    date: '2023 copy',
    trust: 'medium',
  },
  W19: {
    title: 'GetPaneled: register as AO',
    address: 'https://www.getpaneled.com/resources/how-to-register-as-authorized-official-cms-ia',
    date: '2026-06-17',
    trust: 'medium-high (vendor, cites CMS guide)',
  },
  W20: {
    title: 'LegalClarity: Access Manager certification',
    address: 'https://legalclarity.org/how-to-complete-and-submit-the-cms-access-manager-certification-form/',
    date: 'recent',
    trust: 'medium (cites CMS FAQ; errs on the start page)',
  },
  W21: {
    title: 'LegalClarity: surrogacy confirmation form',
    address: 'https://legalclarity.org/how-to-fill-out-and-submit-the-nppes-surrogacy-confirmation-form/',
    date: 'recent',
    trust: 'medium (cites CMS FAQ)',
  },
  W30: {
    title: 'NPI Profile: NPPES login help',
    address: 'https://npiprofile.com/resources/nppes-login-help',
    date: 'recent',
    trust: 'medium',
  },
  W31: {
    title: 'NPI Profile: PECOS login guide',
    address: 'https://npiprofile.com/resources/pecos-login-guide',
    date: 'recent',
    trust: 'medium',
  },
  W33: {
    title: 'MaineCare: expired password impact',
    address: 'http://www.maine.gov/dhhs/oms/headline_news_details.shtml?id=610657',
    date: '2013-12-19',
    trust: 'medium, old',
  },
  W34: {
    title: 'MaineCare: old password rules',
    address: 'http://www.maine.gov/dhhs/oms/headline_news_details.shtml?id=609617',
    date: '2013-12-02',
    trust: 'obsolete',
  },
  W35: {
    title: 'Integrity Credentialing: types of roles',
    address: 'https://www.integritycredentialing.com/post/medicare-types-of-roles',
    date: 'after 2020',
    trust: 'medium-high',
  },
  W36: {
    title: 'Speck Health guide (public copy of seed 003)',
    address: 'https://speckhealth.pages.dev/blog/granting-medicare-enrollment-access/',
    date: 'recent',
    trust: 'as seed 003',
  },
  W37: {
    title: 'Integral Clinic Solutions (public copy of seed 001)',
    address: 'https://integralclinicsolutions.com/exploring-the-cms-identity-and-access-management-system/',
    date: 'recent',
    trust: 'as seed 001',
  },
  W38: {
    title: 'National Credentialing: NPPES update',
    address: 'https://nationalcredentialing.com/nppes/',
    date: 'about 2017',
    trust: 'medium',
  },
  W39: {
    title: 'notes of a credentialing vendor, no address',
    address: null,
    date: '2026-06',
    trust: 'low-medium (vendor notes)',
  },
  W40: {
    title: 'help text of a credentialing vendor, no address',
    address: null,
    date: '2026-09',
    trust: 'low (several errors)',
  },
  W41: {
    title: 'PACCS: PECOS migration',
    address:
      'https://paccs.us/blog/april-2026-medicare-update-pecos-migration-cms-855-form-changes-explained',
    date: '2026-04',
    trust: 'medium-low',
  },
  W42: {
    title: 'ImmediCare: AWS migration',
    address: 'https://immedicaresolutions.com/resources/pecos-2-0-changes-2026',
    date: '2026-06',
    trust: 'medium-low',
  },
  W43: {
    title: 'MedSole: 2026 enrollment guide',
    address: 'https://medsolercm.com/blog/medicare-provider-enrollment-2026-guide',
    date: '2026-04-28',
    trust: 'medium-low',
  },
  W45: {
    title: 'MedBillingTech: PECOS 2.0',
    address: 'https://medbillingtech.com/pecos-2-medicare-enrollment-2026/',
    date: '2026',
    trust: 'low',
  },
  W46: {
    title: 'PayerReady: PECOS 2.0',
    address: 'https://payerready.com/blog/pecos-2-medicare-enrollment-system-guide',
    date: '2026',
    trust: 'low',
  },
  W47: {
    title: 'Hospice consultant: PEPPER via I&A',
    address: 'https://hospiceconsultant.com/tag/hospice-regulatory-alert/',
    date: '2026-06-03',
    trust: 'medium',
  },
  W50: {
    title: 'Simione: IACS to EIDM',
    address: 'https://www.simione.com/resources/news-advisories/act-jan-30-cms-computer-system-change',
    date: '2015-01',
    trust: 'medium',
  },
  W51: {
    title: 'ASDP: IACS to EIDM',
    address:
      'https://www.asdp.org/about-asdp/news-for-dermatopathologists/eidm-security-officials-and-individual-practitione/',
    date: '2016-06-28',
    trust: 'medium',
  },
  W53a: {
    title: 'quotation of the CMS check-digit note',
    address: 'https://forums.studentdoctor.net/threads/npi-check-digit-validation.406385',
    date: '2007',
    trust: 'medium',
  },
  W53b: {
    title: 'NPI check digit and first digit',
    address: 'http://providernpisearch.com/2021/05/11/how-to-calculate-the-npi-check-digit/',
    date: '2021',
    trust: 'medium',
  },
  W53c: {
    title: 'worked NPI Luhn example',
    address: 'https://makdns.blogspot.com/2012/07/national-provider-identifier-npi.html',
    date: '2012',
    trust: 'medium',
  },
  W54a: {
    title: 'EIN prefixes (copy of IRS table)',
    address: 'https://cdssolutions.org/lessons/how-eins-are-assigned-and-valid-ein-prefixes',
    date: 'undated',
    trust: 'medium',
  },
  W54b: { title: 'EIN format', address: 'https://ein.so/ein-number-format/', date: '2026', trust: 'medium' },
  W55: {
    title: 'CP 575 vs. 147C',
    address: 'https://easyfiling.com/blog/cp575-vs-147c-letter/',
    date: 'recent',
    trust: 'medium',
  },
  W56: {
    title: 'CMS: three steps to secure enrollment data (quoted)',
    address: 'https://homehealthline.decisionhealth.com/Articles/DetailPrint.aspx?id=533485',
    date: 'undated',
    trust: 'medium-high',
  },
  W58: {
    title: 'vendor note quoting CMS-10114 (02/25)',
    address:
      'https://git.performancewest.net/justin/new-site/src/commit/557b45f65dac6b9188bbb5f202b7305cd0f4c7df/docs/healthcare-filing-tiers-verified.md',
    date: '2026',
    trust: 'medium-low',
  },
  W59: { title: 'research note, no address', address: null, date: '2026-10-01', trust: 'medium-low' },
  W61: {
    title: 'NPPES 30-day update duty (45 CFR 162.410)',
    address: 'https://mavinhealth.com/post/why-do-i-need-to-update-nppes',
    date: 'undated',
    trust: 'medium-high',
  },
  W63a: {
    title: 'note on the NPPES start page, no address',
    address: null,
    date: 'undated',
    trust: 'medium',
  },
  W63b: {
    title: 'second note on the NPPES start page, no address',
    address: null,
    date: 'undated',
    trust: 'medium',
  },
  W64: {
    title: 'copy of NPPES help: main page',
    address: 'https://warrentergelet.blogspot.com/2021/12/how-to-apply-for-npi-number.html',
    date: '2021 copy',
    trust: 'medium',
  },
  W65: {
    title: 'Surrogacy program, part two',
    address: 'http://www.medicalpracticeinsider.com/best-practices/how-use-cms-surrogacy-program-part-two',
    date: 'about 2015',
    trust: 'low, old',
  },
  W69: {
    title: 'First Coast: PECOS registration, EUS',
    address: 'http://medicare.fcso.com/PECOS_Tips/191345.asp',
    date: '2013-05-03',
    trust: 'old',
  },
  W69b: {
    title: 'old EUS site',
    address: 'http://www.eushelpdesk.com/Privacy_Policy.html',
    date: 'undated',
    trust: 'obsolete',
  },
  W70: {
    title: 'course description on I&A roles',
    address: 'https://skillenhance.in/adding-groups-and-providers-with-i-a-management-system',
    date: '2024',
    trust: 'low-medium',
  },
  W71: {
    title: 'Kaiser: NPI Enumerator old address',
    address: 'https://wa-provider.kaiserpermanente.org/provider-manual/billing-claims/codes/npi-applying',
    date: 'undated',
    trust: 'old',
  },
  W71b: {
    title: 'archived CMS page: how to apply',
    address:
      'https://cybercemetery.unt.edu/archive/oilspill/20120915192755/http://www.cms.gov/Regulations-and-Guidance/HIPAA-Administrative-Simplification/NationalProvIdentStand/apply.html',
    date: '2012',
    trust: 'old',
  },
} as const satisfies Record<string, Page>;
