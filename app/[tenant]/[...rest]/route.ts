import { guarded } from '@/app/_respond/guarded'
import { respondNotFoundAt } from '@/app/_respond/not-found-here'

type Route = { params: Promise<{ tenant: string }> }

/** Whatever is not there below an organisation's address, said in words and within its frame. */
export async function GET(request: Request, { params }: Route): Promise<Response> {
  return guarded(request, async () => respondNotFoundAt(request, (await params).tenant))
}
