-- AlterTable
ALTER TABLE "Job" ADD COLUMN     "counted" JSONB;
