/** Why a figure cannot be had (section 7): a reason, what the clause says to do, and when it may be tried again. */
export class Lack extends Error {
  readonly code: string;
  readonly facts: Readonly<Record<string, string>>;
  readonly policy: string;
  readonly earliest: string | undefined;

  constructor(code: string, facts: Readonly<Record<string, string>>, policy = "none", earliest?: string) {
    super(code);
    this.code = code;
    this.facts = facts;
    this.policy = policy;
    this.earliest = earliest;
  }
}
