import { PrismaPg } from "@prisma/adapter-pg";
import { ColumnTypeEnum, type SqlDriverAdapter, type SqlQuery } from "@prisma/driver-adapter-utils";
import pg from "pg";

const [CHAR, TEXT] = [18, 25];

/**
 * Prisma's adapter for PostgreSQL, taught the catalogue's one-byte "char": the schema engine asks for such columns, and
 * the adapter has no name for them.
 */
export async function connectToCatalogue(url: string): Promise<SqlDriverAdapter> {
  const columns = new Set<string>();
  const adapter = await new PrismaPg({ connectionString: url, Client: clientThatNotes(columns) }).connect();
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (query: SqlQuery) => {
    columns.clear();
    const result = await queryRaw(query);
    const columnTypes = result.columnNames.map((name, i) =>
      columns.has(name) ? ColumnTypeEnum.Character : (result.columnTypes[i] ?? ColumnTypeEnum.Text),
    );
    return { ...result, columnTypes };
  };
  return adapter;
}

function clientThatNotes(columns: Set<string>) {
  return class extends pg.Client {
    constructor(config?: pg.ClientConfig) {
      super(config);
      this.connection.on("rowDescription", ({ fields }: { fields: { name: string; dataTypeID: number }[] }) => {
        for (const field of fields.filter(({ dataTypeID }) => dataTypeID === CHAR)) {
          field.dataTypeID = TEXT;
          columns.add(field.name);
        }
      });
    }
  };
}
