/** The look of the evaluation mailbox: a list in the margin's rhythm, and a sheet of paper for the mail itself. */
export const mailboxStyle = `
.mails { list-style: none; margin-top: 1.5rem; }
.mails > li { border-top: 1px solid var(--color-page-hairline); padding-block: 1rem; display: grid; gap: 0.25rem 1.5rem; }
.mails time, .mails .to, .envelope dt { color: var(--color-page-muted); font: 1rem/1.5rem var(--font-house); }
.mails a { font: 1.25rem/1.75rem var(--font-people); color: var(--color-page-ink); text-decoration-color: var(--color-page-control); overflow-wrap: anywhere; }
.mail-sheet { width: 100%; height: 64rem; border: 1px solid var(--color-page-hairline); border-radius: 6px; background: var(--color-page-canvas); margin-top: 1.5rem; }
.mail-text { white-space: pre-wrap; overflow-wrap: anywhere; font: 0.9375rem/1.6 ui-monospace, Menlo, Consolas, monospace; margin-top: 1rem; }
.envelope { display: grid; gap: 0.25rem 1.5rem; margin-top: 1.5rem; }
.envelope dd { overflow-wrap: anywhere; font: 1rem/1.5rem var(--font-house); }
.mailbox-part { border-top: 1px solid var(--color-page-hairline); margin-top: 3rem; padding-top: 2rem; }
@media (min-width: 40em) {
  .mails > li { grid-template-columns: 9rem 1fr; }
  .mails .to { grid-column: 2; }
  .envelope { grid-template-columns: 13rem 1fr; }
}
`
