/** Mailboxes that several people read. An I&A login needs an address of one person's own (fact base M4). */
const shared = new Set(
  (
    'accounts admin administrator ap ar billing billingdept billingoffice business claims clinic contact credentialing ' +
    'credentials desk doctors enrollment enrolment finance frontdesk frontoffice hello help hr info inquiries insurance ' +
    'mail manager medicare office officemanager operations payroll practice practicemanager provider providers ' +
    'reception receptionist records referrals scheduling staff support team'
  ).split(' '),
);

/** True when the part before the @ is an office's name rather than a person's, e.g. `billing@`, `front.desk2@`. */
export function isSharedMailbox(email: string): boolean {
  const [local = ''] = email.toLowerCase().split('@');
  const [plain = ''] = local.split('+');
  return shared.has(plain.replace(/[._-]/g, '').replace(/\d+$/, ''));
}
