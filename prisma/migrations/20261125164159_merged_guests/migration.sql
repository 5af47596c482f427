-- CreateTable
CREATE TABLE "MergedGuest" (
    "guestId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "mergedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MergedGuest_pkey" PRIMARY KEY ("guestId")
);

-- CreateIndex
CREATE INDEX "MergedGuest_userId_idx" ON "MergedGuest"("userId");

-- AddForeignKey
ALTER TABLE "MergedGuest" ADD CONSTRAINT "MergedGuest_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
