/** The look of the evaluation mailbox: a list in the margin's rhythm, and a sheet of paper for the mail itself. */
export const mailboxStyle = `
.mails { list-style: none; margin-top: var(--s5); }
.mails > li { border-top: 1px solid var(--hairline); padding-block: var(--s4); display: grid; gap: var(--s1) var(--s5); }
.mails time, .mails .to, .envelope dt { color: var(--muted); font: var(--small); }
.mails a { font: var(--side); color: var(--ink); text-decoration-color: var(--control); overflow-wrap: anywhere; }
.mail-sheet { width: 100%; height: 64rem; border: 1px solid var(--hairline); border-radius: var(--radius); background: var(--canvas); margin-top: var(--s5); }
.mail-text { white-space: pre-wrap; overflow-wrap: anywhere; font: 0.9375rem/1.6 ui-monospace, Menlo, Consolas, monospace; margin-top: var(--s4); }
.envelope { display: grid; gap: var(--s1) var(--s5); margin-top: var(--s5); }
.envelope dd { overflow-wrap: anywhere; font: var(--small); }
.mailbox-part { border-top: 1px solid var(--hairline); margin-top: var(--s7); padding-top: var(--s6); }
@media (min-width: 40em) {
  .mails > li { grid-template-columns: 9rem 1fr; }
  .mails .to { grid-column: 2; }
  .envelope { grid-template-columns: 13rem 1fr; }
}
`
