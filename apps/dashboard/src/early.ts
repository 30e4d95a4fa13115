/**
 * Runs before the app's own files are there, alone in a file of half a kilobyte: asks the service at once what the page
 * of this address asked it first the last time, so that the answers travel while the app is still being read
 * (docs/decisions/0043). It keeps addresses of questions and never an answer. It imports nothing, so that nothing has
 * to arrive before it.
 */

export type Early = {
  /** The answer to a question that was asked early; each is handed out once. */
  readonly take: (question: string) => Promise<Response> | undefined;
  /** A page begins: what it asks from now on are its first questions. */
  readonly begin: (address: string) => void;
  readonly note: (question: string) => void;
  /** The page stands: what is asked from now on nobody waits for. */
  readonly end: () => void;
  /** Somebody signed out. */
  readonly forget: () => void;
};
declare global {
  var clearwayEarly: Early | undefined;
}

const key = 'clearway.first-asked';
const kept = { addresses: 24, questions: 14 };
const session = '/api/session';

type Plan = Record<string, readonly string[]>;

/** What is kept, or nothing where it is not what was written here, or this browser keeps nothing. */
function read(): Plan {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    const lists = Object.entries(Object(found)).filter(([, list]) => Array.isArray(list));
    return Object.fromEntries(
      // cast: only arrays are left
      lists.map(([at, list]) => [at, (list as unknown[]).filter((one) => typeof one === 'string')]),
    );
  } catch {
    return {};
  }
}

function write(plan: Plan): void {
  try {
    localStorage.setItem(
      key,
      JSON.stringify(Object.fromEntries(Object.entries(plan).slice(-kept.addresses))),
    );
  } catch {
    // Without storage every page asks as it always did, a little later.
  }
}

/** Only questions to this very service are asked, whatever stands in the storage. */
const isOurs = (question: string) => /^\/api\/[\w/-]+(\?[^#]*)?$/.test(question);

/** Read as it comes in, so that whoever takes it has it at once and the first rows need no second look at the page. */
async function ask(question: string): Promise<Response> {
  const answer = await fetch(question, { headers: { 'clearway-via': 'dashboard' } });
  const read: unknown = await answer.json().catch(() => undefined);
  return Object.assign(answer, { json: async () => read });
}

/** What this address asked first the last time, and who one is. */
function askAll(): Map<string, Promise<Response>> {
  const answers = new Map<string, Promise<Response>>();
  for (const question of new Set([session, ...(read()[location.pathname + location.search] ?? [])]))
    if (isOurs(question)) answers.set(question, ask(question));
  // A question that fails is asked again by whoever wants the answer.
  for (const answer of answers.values()) answer.catch(() => {});
  return answers;
}

/** Notes the first questions of one page at a time. */
function notes(): Pick<Early, 'begin' | 'note' | 'end' | 'forget'> {
  let open: { readonly address: string; readonly questions: string[] } | null = null;
  /** A page that is loaded asks all it needs; one that is come to within the app only what was not asked before. */
  let loading = true;
  return {
    begin: (address) => {
      open = { address, questions: [] };
    },
    note: (question) => {
      if (open && isOurs(question) && question !== session && open.questions.length < kept.questions)
        open.questions.push(question);
    },
    end: () => {
      const [began, whole] = [open, loading];
      [open, loading] = [null, false];
      if (!began || began.questions.length === 0) return;
      const { [began.address]: before, ...others } = read();
      write({ ...others, [began.address]: whole ? began.questions : (before ?? began.questions) });
    },
    forget: () => {
      open = null;
      write({});
    },
  };
}

function beginEarly(): Early {
  const answers = askAll();
  const { begin, note, end, forget } = notes();
  return {
    take: (question) => {
      const answer = answers.get(question);
      answers.delete(question);
      return answer;
    },
    begin,
    note,
    end: () => {
      answers.clear();
      end();
    },
    forget,
  };
}

globalThis.clearwayEarly = beginEarly();
