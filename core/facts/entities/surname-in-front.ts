const inFront =
  /^(?:Li|Wang|Zhang|Chen|Liu|Yang|Huang|Zhao|Wu|Zhou|Xu|Sun|Zhu|Gao|Lin|He|Guo|Luo|Liang|Song|Tang|Deng|Feng|Cao|Peng|Xiao|Jiang|Cai|Pan|Dong|Xi|Mao|Hu|Jin|Nguyen|Tran|Pham|Ren|Ding|Wei|Yuan|Jia|Shen|Fan|Zheng|Zeng|Qian|Xue|Zou|Qin|Tian|Yao|Zhong)$/u;
const inFrontOfTwo =
  /^(?:Lee|Kim|Park|Choi|Chung|Jung|Ban|Moon|Ahn|Cho|Yoon|Roh|Chun|Koo|Lim|Kang|Shin|Han|Chiang|Chang|Tsai)$/u;

/** The surname of “Li Marlo” and “Lee Arn-dal”, which stands in front; null where a name is not of that order. */
export function surnameInFront(key: string): string | null {
  const [, surname = "", given = ""] = /^(\p{Lu}\p{Ll}+) (\p{Lu}\p{Ll}+(?:-\p{L}\p{Ll}+)?)$/u.exec(key) ?? [];
  return inFront.test(surname) || (inFrontOfTwo.test(surname) && given.includes("-")) ? surname : null;
}
