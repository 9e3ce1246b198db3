// What tells other machines that a machine wrote this, so that no absence message or bounce ever starts a conversation.

/** `auto-replied` answers something that somebody sent us, `auto-generated` starts by itself (RFC 3834). */
export function automaticHeaders(answersSomething: boolean): Record<string, string> {
  return {
    'Auto-Submitted': answersSomething ? 'auto-replied' : 'auto-generated',
    'X-Auto-Response-Suppress': 'All',
  }
}

/** The same for every attempt, so that a mail program shows a mail that came twice as one. */
export function messageIdOf(id: string, fromAddress: string): string {
  return `<${id}@${fromAddress.split('@').at(-1) ?? 'localhost'}>`
}
