import { Socket } from 'node:net'

/** Where the driver wants to go: hosts and their ports, or a path on this machine. */
type Where = { host: string[]; port: number[]; path?: string | false }

/**
 * What is to be given to the driver so that nothing it writes waits for something else. By itself it leaves the system to gather
 * small packets, and what comes after the lines of a COPY then waits until the server has said that those came: a server
 * that has nothing to answer yet says so after 40 ms.
 */
export const PROMPT = {
  // The driver writes at once, and a socket keeps that until it is connected; what goes wrong it hears as of its own.
  socket: ({ host: [host = 'localhost'], port: [port = 5432], path }: Where): Socket => {
    const socket = Object.assign(new Socket(), { host, port })
    socket.setNoDelay(true)
    return path ? socket.connect(path) : socket.connect(port, host)
  },
}
