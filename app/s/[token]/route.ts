import { guarded } from '@/app/_documents/guarded'
import { linkResponse } from '@/app/_documents/respond/status'

type Context = { params: Promise<{ token: string }> }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  return guarded(request, async () => linkResponse(request, (await params).token))
}
