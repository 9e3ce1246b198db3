import { headers } from 'next/headers'

/** Whether a form was sent by the script of its page, which then shows the answer without leaving what was typed. */
export async function sentByScript(): Promise<boolean> {
  return (await headers()).has('next-action')
}
