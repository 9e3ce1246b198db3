import { createServer, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { type DoorSettings, openDoor } from '../open-door'

/** What a page behind the door was handed. */
type Handed = { method: string; url: string; headers: IncomingHttpHeaders; body: string }

export type TestDoor = {
  handed: Handed[]
  /** Sends these lines over a connection of its own and gives the whole answer, once `until` is in it or the server is done. */
  send: (text: string | Buffer, until?: RegExp) => Promise<string>
  /** A connection on which one can go on sending. */
  open: () => Socket
  close: () => Promise<void>
}

const OURS: DoorSettings = {
  site: 'https://klacht.example',
  hosts: { own: ['klacht.example'], local: false },
  proxies: 1,
  own: 'own',
  processes: 1,
}

/** A door on a port of its own, with a page behind it that reads all it is given and says what that was. */
export async function aDoor(settings: Partial<DoorSettings> = {}): Promise<TestDoor> {
  const handed: Handed[] = []
  const door = openDoor({ ...OURS, ...settings }, (request, response) => {
    void bodyOf(request).then((body) => {
      handed.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers, body })
      response.writeHead(request.headers['x-body-problem'] ? 413 : 200).end('<h1>Een pagina</h1>')
    })
  })
  const server = createServer(door).on('checkContinue', door)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const open = () => connect(port, '127.0.0.1').on('error', () => {})
  return {
    handed,
    open,
    send: (text, until = /<\/html>|Een pagina/) => {
      const socket = open()
      const answered = answerOn(socket, until)
      socket.write(text)
      return answered
    },
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

export function answerOn(socket: Socket, until: RegExp): Promise<string> {
  return new Promise((resolve) => {
    let answer = ''
    const done = () => {
      socket.destroy()
      resolve(answer)
    }
    socket.on('data', (piece) => {
      answer += piece.toString()
      if (until.test(answer)) done()
    })
    socket.once('close', done)
  })
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(piece)
  return Buffer.concat(pieces).toString()
}
