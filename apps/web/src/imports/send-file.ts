import type { Refusal } from '../organisation/refusals';

const unreachable: Refusal = {
  code: 'UNREACHABLE',
  message: 'The file did not arrive. Check the connection, then send it again.',
  path: [],
};

const told = (sentence: string): readonly Refusal[] => [{ code: 'NOT_TAKEN', message: sentence, path: [] }];

/**
 * Sends one file to an import and answers what stands in its way; an empty list when it was taken. Never rejects: a
 * lost connection is a refusal like any other. `onProgress` hears the share that has gone, 0 to 1. `fetch` cannot
 * tell how much of an upload has gone, hence the older request.
 */
export function sendFile(
  importId: string,
  file: File,
  onProgress: (share: number) => void,
): Promise<readonly Refusal[]> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/imports/${encodeURIComponent(importId)}/files`);
    // A form of another site cannot send this header, so no other site can act with the person's cookie.
    request.setRequestHeader('apollo-require-preflight', 'true');
    request.upload.onprogress = ({ loaded, total }) => {
      if (total > 0) onProgress(loaded / total);
    };
    request.onload = () => {
      resolve(answerOf(request.status, request.responseText));
    };
    request.onerror = () => {
      resolve([unreachable]);
    };
    request.ontimeout = request.onerror;
    const body = new FormData();
    body.append('file', file, file.name);
    request.send(body);
  });
}

function answerOf(status: number, text: string): readonly Refusal[] {
  const problems = problemsIn(text);
  if (problems !== null && (problems.length > 0 || status < 400)) return problems;
  if (status === 413) return told('The file is larger than an import takes. Split it, then send the parts.');
  if (status === 401) return told('Nobody is signed in any more. Sign in again, then send the file.');
  return told('The file was not taken. Nothing was lost; send it again in a moment.');
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
  return [
    { code: 'code' in one && typeof one.code === 'string' ? one.code : '', message: one.message, path: [] },
  ];
}
