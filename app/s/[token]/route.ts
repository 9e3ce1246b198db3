import { guarded } from '@/app/_respond/guarded'
import { linkResponse } from '@/app/_respond/status'

type Route = { params: Promise<{ token: string }> }

export async function GET(request: Request, { params }: Route): Promise<Response> {
  return guarded(request, async () => linkResponse(request, (await params).token))
}
