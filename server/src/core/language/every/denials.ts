/** 非常 "very", 不断 "ever again", 只好 "had to": signs of denials and limits in words that are none. */
export const idleHan =
  /非常|非洲|是非|不[但仅僅只断斷过過管论論久同少禁妨料如]|不得不|对不起|對不起|差不多|了不起|无[论論线線]|無[論線]|莫[名过過]|未[来來]|只[要好见見]|[船两几數数一]只/gu;
