-- CreateEnum
CREATE TYPE "DecisionKind" AS ENUM ('keep', 'drop', 'edit', 'make');

-- AlterTable
ALTER TABLE "ProfileVersion" ADD COLUMN     "findings" JSONB;

-- AlterTable
ALTER TABLE "QuestionVersion" ADD COLUMN     "authored" JSONB;

-- CreateTable
CREATE TABLE "Decision" (
    "id" UUID NOT NULL,
    "questionId" UUID NOT NULL,
    "userId" UUID,
    "kind" "DecisionKind" NOT NULL,
    "reason" TEXT,
    "overruled" TEXT[],
    "versionBefore" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "statusBefore" "QuestionStatus" NOT NULL,
    "decidedAt" TIMESTAMPTZ(3) NOT NULL,
    "undoneAt" TIMESTAMPTZ(3),

    CONSTRAINT "Decision_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Decision_questionId_decidedAt_idx" ON "Decision"("questionId", "decidedAt");

-- CreateIndex
CREATE INDEX "Decision_userId_idx" ON "Decision"("userId");

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;
