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
  function autocannon(options: Options): Promise<Result>

  export type { Client, Request }
  export { autocannon as default }
}
