import { simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

type ReceivedMail = {
  messageId: string
  from: string
  to: string
  envelopeTo: string[]
  replyTo: string | null
  subject: string
  html: string
  text: string
  headers: Map<string, unknown>
}

/** What it says, and when. */
type Refusing = { at: 'greeting' | 'sender' | 'recipient' | 'text'; code: number; says: string }

/** fine; busy: "later"; no-such-person: never; or silent, or gone at the greeting, before or after it took the mail. */
export type Mood =
  | 'fine'
  | 'busy'
  | 'no-such-person'
  | 'silent'
  | 'dies-at-greeting'
  | 'drop-before'
  | 'drop-after'
  | 'wrong-password'
  | Refusing

/** A real SMTP server on this machine that keeps what it is given. */
export async function startMailServer() {
  const received: ReceivedMail[] = []
  const state: { mood: Mood } = { mood: 'fine' }
  let connected = 0
  const refusing = (at: Refusing['at']) => {
    const { mood } = state
    return typeof mood === 'object' && mood.at === at ? failing(mood.code, mood.says) : null
  }
  const server = new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onConnect: (_session, answer) => {
      connected += 1
      if (state.mood === 'dies-at-greeting') return server.connections.forEach(cut)
      answer(refusing('greeting'))
    },
    onAuth: (_auth, _session, answer) => answer(failing(535, '5.7.8 wrong password')),
    onMailFrom: (_address, _session, answer) => answer(refusing('sender')),
    onRcptTo: (_address, _session, answer) => {
      if (state.mood === 'silent') return
      if (state.mood === 'busy') return answer(failing(451, 'try again later'))
      answer(state.mood === 'no-such-person' ? failing(550, 'no such person') : refusing('recipient'))
    },
    onData: (stream, session, answer) => {
      void simpleParser(stream).then(
        (mail) => {
          const drop = () => [...server.connections].filter((one) => sessionOf(one) === session.id).forEach(cut)
          if (state.mood === 'drop-before') return drop()
          const refused = refusing('text')
          if (refused) return answer(refused)
          received.push({
            messageId: mail.messageId ?? '',
            from: mail.from?.text ?? '',
            to: textOf(mail.to),
            envelopeTo: session.envelope.rcptTo.map(({ address }) => address),
            replyTo: mail.replyTo?.text ?? null,
            subject: mail.subject ?? '',
            html: mail.html || '',
            text: mail.text ?? '',
            headers: mail.headers,
          })
          if (state.mood === 'drop-after') return drop()
          answer(null)
          // A mail that breaks off is no mail.
        },
        () => {},
      )
    },
  })
  server.on('error', () => {})
  const port = await new Promise<number>((resolve) => {
    const listening = server.listen(0, '127.0.0.1', () => {
      const address = listening.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })
  return {
    url: `smtp://127.0.0.1:${port}`,
    received: () => received,
    /** How often somebody called. */
    connected: () => connected,
    /** Ends every call, as servers do with those that say nothing. */
    hangUp: () => server.connections.forEach(cut),
    feel: (mood: Mood) => {
      state.mood = mood
    },
    stop: () =>
      new Promise<void>((resolve) => {
        server.connections.forEach(cut)
        server.close(() => resolve())
      }),
  }
}
export type MailServer = Awaited<ReturnType<typeof startMailServer>>

function failing(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode })
}

function sessionOf(connection: unknown): string | undefined {
  return (connection as { session?: { id?: string } }).session?.id
}

function cut(connection: unknown) {
  const { _socket: socket } = connection as { _socket?: { destroy: () => void } }
  socket?.destroy()
}

function textOf(to: { text: string } | { text: string }[] | undefined): string {
  return [to ?? []]
    .flat()
    .map(({ text }) => text)
    .join(', ')
}
