import { langIn } from '@/app/_documents/lang-in'
import { respondPlainly } from '@/app/_documents/plain-page'

/** Whatever is not there below an organisation's address, said in words. */
export async function GET(request: Request): Promise<Response> {
  return respondPlainly('not-found', { lang: langIn(request) })
}
