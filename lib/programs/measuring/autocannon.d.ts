// What we use of autocannon, which brings no types of its own.
declare module 'autocannon' {
  type Request = { method?: string; body?: string; headers?: Record<string, string> }
  type Client = { setRequests: (requests: (Request & { setupRequest?: (request: Request) => Request })[]) => void }
  type Options = {
    url: string
    connections: number
    duration: number
    headers?: Record<string, string>
    setupClient?: (client: Client) => void
  }
  type Result = { duration: number; errors: number; statusCodeStats?: Record<string, { count: number }> }
  type Heard = (client: Client, status: number, bytes: number, tookMs: number) => void
  type Running = Promise<Result> & { on: (event: 'response', heard: Heard) => void }
  function autocannon(options: Options): Running

  export type { Client, Request }
  export { autocannon as default }
}
