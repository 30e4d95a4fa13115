/** Pages of CMS, its contractors and other publishers of high trust, by the key used in the catalogue. */
import type { Page } from './page.ts';

export const officialPages = {
  W1: {
    title: 'NGS: MFA requirement for PECOS',
    address: 'https://www.ngsmedicare.com/web/ngs/news-article-details?selectedArticleId=3545311',
    date: '2021-11-16',
    trust: 'high (MAC)',
  },
  W2: {
    title: 'NGS: MFA process, EUS contact',
    address: 'https://ngsmedicare.com/web/ngs/search-details?selectedArticleId=725475',
    date: '2019-12-09',
    trust: 'high (MAC), old',
  },
  W3: {
    title: 'NGS: Learn About PECOS Web (password rules)',
    address: 'https://www.ngsmedicare.com/web/ngs/mmrdetails?selectedArticleId=129609',
    date: 'undated',
    trust: 'high (MAC)',
  },
  W4: {
    title: 'NGS: first-time users, user ID and connection',
    address: 'https://ngsmedicare.com/web/ngs/submit-provider-application?selectedArticleId=1495643',
    date: 'undated',
    trust: 'high (MAC)',
  },
  W5: {
    title: 'NGS: Authorized vs. Delegated Official',
    address: 'https://ngsmedicare.com/web/ngs/search-details?selectedArticleId=2100350',
    date: 'undated',
    trust: 'high (MAC)',
  },
  W6: {
    title: 'NGS: Get access to keep records up to date',
    address: 'https://ngsmedicare.com/web/ngs/search-details?selectedArticleId=13147816',
    date: '2025-04-14',
    trust: 'high (MAC)',
  },
  W7: {
    title: 'NGS: unfinished / pending e-signature applications',
    address: 'https://ngsmedicare.com/web/ngs/search-details?selectedArticleId=2105111',
    date: 'undated',
    trust: 'high (MAC)',
  },
  W8: {
    title: 'NGS: NPI description, phones',
    address: 'https://ngsmedicare.com/web/ngs/authorization-and-accreditation?selectedArticleId=4881781',
    date: '2024-08-13',
    trust: 'high (MAC)',
  },
  W9: {
    title: 'NPPES help: MFA page',
    address: 'https://nppes.cms.hhs.gov/webhelp/nppeshelp/MFA%20PAGE.html',
    date: 'undated',
    trust: 'high (CMS)',
  },
  W10: {
    title: 'NPPES help: optional MFA page',
    address: 'https://nppes.cms.hhs.gov/webhelp/nppeshelp/MFA%20OPTIONAL%20PAGE.html',
    date: 'undated',
    trust: 'high (CMS), historic',
  },
  W11: {
    title: 'NPPES help: MFA locked page (search result carried no address; folder given)',
    address: 'https://nppes.cms.hhs.gov/webhelp/nppeshelp/',
    date: 'undated',
    trust: 'high (CMS)',
  },
  W12b: {
    title: 'NPPES FAQs',
    address: 'https://nppes.cms.hhs.gov/webhelp/nppeshelp/NPPES%20FAQS.html',
    date: 'undated',
    trust: 'high (CMS)',
  },
  W13: {
    title: 'MLN web course: I&A system',
    address:
      'https://cms.gov/Outreach-and-Education/MLN/WBT/MLN9329634-WOM/wom/lesson05/04-i-a-system/index.html',
    date: 'undated, recent',
    trust: 'high (CMS)',
  },
  W14: {
    title: 'I&A Quick Reference Guide (copy, contents page)',
    address: 'https://pdf4pro.com/amp/view/i-amp-a-quick-reference-guide-6823e5.html',
    date: '2019-09-08',
    trust: 'high, partial, old role names',
  },
  W15: {
    title: 'I&A Quick Reference Guide (copy, newer, AM wording)',
    address: 'https://www.scribd.com/document/624538981/I-a-Creation-Step-by-Step',
    date: 'after 2020',
    trust: 'high, partial',
  },
  W16: {
    title: 'I&A FAQ (copy, first part)',
    address: 'https://info.5y1.org/how-do-i-change-administrator-name_1_870037.html',
    date: '2021-09-18',
    trust: 'high, partial',
  },
  W17: {
    title: 'EUS walk-through: Access Manager registration',
    address: 'https://documents.pub/document/access-manager-registration.html',
    date: 'about 2021',
    trust: 'high (EUS), copy',
  },
  W18: {
    title: 'EUS article I036: modify business information',
    address: 'https://cupdf.com/download/how-to-modify-business-information-in-iampa',
    date: 'about 2021',
    trust: 'high (EUS), copy',
  },
  W22: {
    title: 'Noridian JE A: PECOS and I&A',
    address:
      'https://med.noridianmedicare.com/web/jea/enrollment/enroll-report-changes/enroll-report-changes-online',
    date: 'undated, updated',
    trust: 'high (MAC)',
  },
  W23: {
    title: 'Noridian JF B: PECOS and I&A',
    address: 'https://med.noridianmedicare.com/es/web/jfb/enrollment/pecos-web',
    date: 'undated',
    trust: 'high (MAC)',
  },
  W24: {
    title: 'Noridian: e-signature timeline',
    address:
      'https://med.noridianmedicare.com/web/jfa/article-detail/-/view/10529/changes-in-pecos-e-signature-timeline-effective-january-9-2017',
    date: '2017-01-09',
    trust: 'high (MAC), old',
  },
  W24b: {
    title: 'CMS Transmittal 689 / CR 9776 (copy)',
    address:
      'https://pdfslide.us/documents/cms-manual-system-97765-for-paper-submissions-containing-an-invalid-or-missing.html',
    date: '2016-12-09',
    trust: 'high (CMS), old',
  },
  W25: {
    title: 'First Coast: PECOS application signatures',
    address: 'https://medicare-prod.fcso.com/enrollment/pecos-application-signatures',
    date: 'from 2018-10',
    trust: 'high (MAC)',
  },
  W26: {
    title: 'First Coast: who signs which form',
    address: 'https://medicare.fcso.com/node/611',
    date: 'undated',
    trust: 'high (MAC)',
  },
  W27: {
    title: 'Palmetto: sign electronically',
    address: 'https://www.dmepdac.com/palmetto/jja.nsf/DID/8T8MH97062',
    date: '2020-12-31',
    trust: 'high (contractor)',
  },
  W28: {
    title: 'Palmetto NPE West: AO vs. DO (42 CFR 424.502)',
    address: 'https://palmettogba.com/palmetto/npewest.nsf/DID/CHEPZN3377',
    date: 'undated',
    trust: 'high (contractor)',
  },
  W29: {
    title: 'PECOS help',
    address: 'https://pecos.cms.hhs.gov/pecos/help-main/about.jsp',
    date: 'undated, old',
    trust: 'high (CMS)',
  },
  W32: {
    title: 'copy of MLN fact sheet ICN 903766',
    address: 'http://www.colonoscopyandendoscopybilling.com/2020/02/pecos-contact-details-and-faq.html',
    date: '2019-01',
    trust: 'high content, copy',
  },
  W44: {
    title: 'Fierce Healthcare: contracts cancelled',
    address:
      'https://www.fiercehealthcare.com/providers/cms-scraps-contracts-upgrade-online-medicare-system-hands-over-control-doge',
    date: '2025-03',
    trust: 'high (press)',
  },
  W47b: {
    title: 'PEPPER FAQ',
    address: 'https://pepper.cbrpepper.org/faq.html',
    date: 'FY 2026',
    trust: 'high (CMS contractor)',
  },
  W48: {
    title: 'CMS IDM: system security and violations',
    address: 'https://www.cms.gov/es/node/182016',
    date: 'undated',
    trust: 'high (CMS), other system',
  },
  W49: {
    title: 'CMS Enterprise Portal FAQ',
    address: 'https://portal.cms.gov/wps/portal/unauthportal/faq',
    date: 'about 2015',
    trust: 'high (CMS), old',
  },
  W52: {
    title: 'Novitas: EIDM to IDM',
    address: 'https://www.novitas-solutions.com/webcenter/portal/MedicareJL/pagebyid?contentId=00245303',
    date: '2021-01',
    trust: 'high (MAC)',
  },
  W52b: {
    title: 'First Coast: IDM annual certification',
    address: 'https://medicare.fcso.com/edi/idm-annual-certification',
    date: 'recent',
    trust: 'high (MAC), other system',
  },
  W57: {
    title: 'CMS/FBI phishing warning',
    address:
      'https://www.techtarget.com/healthtechsecurity/news/366626848/CMS-FBI-warn-healthcare-entities-about-fraud-phishing-scam',
    date: '2025-07',
    trust: 'high (press)',
  },
  W60: {
    title: 'NPPES data dissemination notice',
    address: 'http://edocket.access.gpo.gov/2007/07-2651.htm',
    date: '2007-05-30',
    trust: 'high',
  },
  W62: {
    title: 'NPI Registry API 2.1 parameters',
    address: 'https://docs.ropensci.org/npi/reference/npi_search.html',
    date: 'current',
    trust: 'high',
  },
  W66: {
    title: 'copy of MLN9658742',
    address: 'https://gainor.biz/article/mln9658742-medicare-provider-enrollment',
    date: '2024',
    trust: 'high content, copy',
  },
  W68: {
    title: 'CMS "Who should I call?" guide (copy)',
    address: 'https://info.5y1.org/cms-application-help-desk-contact-information_1_531787.html',
    date: '2015-05',
    trust: 'high content, old',
  },
  W72: {
    title: 'NPPES data changes notice',
    address: 'https://www.govinfo.gov/content/pkg/FR-2024-03-04/html/2024-04517.htm',
    date: '2024-03-04',
    trust: 'high',
  },
  W73: {
    title: 'NGS: list of PECOS how-to articles (topics, documents, EFT)',
    address: 'https://ngsmedicare.com/search-results?delta=8&start=227',
    date: '2021',
    trust: 'high (MAC)',
  },
} as const satisfies Record<string, Page>;
