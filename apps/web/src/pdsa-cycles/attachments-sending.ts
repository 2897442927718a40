import type { Refusal } from '../organisation/refusals';

const told = (code: string, message: string): readonly Refusal[] => [{ code, message, path: [] }];

/** The largest file that is taken, in bytes; the api holds the same. */
export const attachmentMost = 20 * 1024 * 1024;

/**
 * Sends one file to a test and answers what stands in its way; an empty list when it was taken. Never rejects: a lost
 * connection is a refusal like any other. `onProgress` hears the share that has gone, 0 to 1. `fetch` cannot tell how
 * much of an upload has gone, hence the older request.
 */
export function sendAttachment(
  cycleId: string,
  file: File,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<readonly Refusal[]> {
  if (file.size > attachmentMost)
    return Promise.resolve(
      told('TOO_LARGE', 'Files up to 20 MB are taken. Make it smaller, then add it again.'),
    );
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/cycles/${encodeURIComponent(cycleId)}/attachments`);
    // A form of another site cannot send this header, so no other site can act with the person's cookie.
    request.setRequestHeader('apollo-require-preflight', 'true');
    request.upload.onprogress = ({ loaded, total }) => {
      if (total > 0) onProgress(loaded / total);
    };
    request.onload = () => {
      resolve(answerOf(request.status, request.responseText));
    };
    request.onerror = () => {
      resolve(told('UNREACHABLE', 'The file did not arrive. Check the connection, then send it again.'));
    };
    request.ontimeout = request.onerror;
    request.onabort = () => {
      resolve([]);
    };
    signal.addEventListener('abort', () => {
      request.abort();
    });
    const body = new FormData();
    body.append('file', file, file.name);
    request.send(body);
  });
}

function answerOf(status: number, text: string): readonly Refusal[] {
  const problems = problemsIn(text);
  if (problems !== null && (problems.length > 0 || status < 400)) return problems;
  if (status === 413)
    return told('TOO_LARGE', 'Files up to 20 MB are taken. Make it smaller, then add it again.');
  if (status === 401)
    return told('SIGNED_OUT', 'Nobody is signed in any more. Sign in again, then send the file.');
  return told('NOT_TAKEN', 'The file was not taken. Nothing was lost; send it again in a moment.');
}

function problemsIn(text: string): readonly Refusal[] | null {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof answer !== 'object' || answer === null || !('problems' in answer)) return null;
  return Array.isArray(answer.problems) ? answer.problems.flatMap(refusalIn) : null;
}

function refusalIn(one: unknown): readonly Refusal[] {
  if (typeof one !== 'object' || one === null || !('message' in one)) return [];
  if (typeof one.message !== 'string') return [];
  return told('code' in one && typeof one.code === 'string' ? one.code : '', one.message);
}
