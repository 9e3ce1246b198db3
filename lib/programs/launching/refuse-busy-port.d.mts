export function refuseBusyPort(root: string): Promise<void>
