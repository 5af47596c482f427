import { formUpload } from "#server/http/form-upload.ts";
import { importRequest, MOST_BYTES, requestImport } from "#server/imports/request-import.ts";
import * as paths from "#ui/shell/paths.ts";

const limit = { name: "import", most: 30, seconds: 3_600 };
/** The text, the title and the form's own marks beside the file. */
const maxBytes = MOST_BYTES + 2_000_000;

export const POST = formUpload(
  { input: importRequest, limit, maxBytes, page: paths.newProfile },
  async (context, asked) => paths.making((await requestImport(context, asked)).job),
);
