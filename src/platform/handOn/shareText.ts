/** Whether this browser has a share sheet for text. */
export function canShareText(): boolean {
  return typeof navigator !== 'undefined' && typeof navigator.share === 'function';
}

/**
 * Hands `text` to the system's share sheet. `true` when it was taken or the person closed the sheet;
 * `false` when there is none or it refuses, so that the caller offers copying instead.
 */
export async function shareText(text: string): Promise<boolean> {
  return (await offer({ text })) !== 'refused';
}

/**
 * The same for a link. It goes as an address: WeChat on iPhone takes no plain text from the sheet
 * (github.com/zhouteng0217/ShareExtend/issues/44). Where a browser takes no addresses, as text.
 */
export async function shareLink(url: string): Promise<boolean> {
  return (await offer({ url })) !== 'refused' || shareText(url);
}

async function offer(data: ShareData): Promise<'taken' | 'refused'> {
  try {
    await navigator.share(data);
    return 'taken';
  } catch (error) {
    const isClosed = error instanceof DOMException && error.name === 'AbortError';
    return isClosed ? 'taken' : 'refused';
  }
}
