import { FeatureTable } from './feature.ts';

const LEARNED = `c=0.08 cueb|according|A1|Cap=0.21 cueb|according|A1|pron=-0.61 cueb|according|A1|the=-0.16
cueb|according|A1|verb=0.53 cueb|according|A1|word=0.64 cueb|according|A2|Cap=-0.19 cueb|according|A|,=0.76
cueb|according|A|Cap=0.61 cueb|according|A|a=0.63 cueb|according|A|adv=0.11 cueb|according|A|and=0.1
cueb|according|A|ed=-0.33 cueb|according|A|edge=0.28 cueb|according|A|for=-0.42 cueb|according|A|his=0.19
cueb|according|A|in=-0.15 cueb|according|A|nouns=0.22 cueb|according|A|of=-0.18 cueb|according|A|on=0.48
cueb|according|A|prep=0.49 cueb|according|A|say1=-0.15 cueb|according|A|that=-0.12 cueb|according|A|the=-0.11
cueb|according|A|to=0.55 cueb|according|A|verb=0.14 cueb|according|A|word=0.6 cueb|according|B1|,=0.2
cueb|according|B1|.=0.47 cueb|according|B1|Cap=0.15 cueb|according|B1|a=-0.15 cueb|according|B1|the=-0.43
cueb|according|B1|verb=0.32 cueb|according|B1|word=-0.28 cueb|according|B|,=0.24 cueb|according|B|Cap=0.42
cueb|according|B|a=-0.42 cueb|according|B|nouns=0.44 cueb|according|B|prep=0.43 cueb|according|B|pron=-0.44
cueb|according|B|the=0.46 cueb|according|B|verb=-0.13 cueb|according|B|word=0.9 cueb|according|N1|Cap=-0.07
cueb|according|N1|the=-0.12 cueb|according|N1|word=-0.11 cueb|according|P1|,=0.27 cueb|according|P1|.=-0.21
cueb|according|P1|Cap=0.39 cueb|according|P1|a=-0.35 cueb|according|P1|adv=-0.06 cueb|according|P1|edge=-0.23
cueb|according|P1|in=-0.22 cueb|according|P1|nouns=-0.2 cueb|according|P1|of=-0.5 cueb|according|P1|poss=-0.29
cueb|according|P1|prep=0.18 cueb|according|P1|pron=0.42 cueb|according|P1|say1=0.18 cueb|according|P1|say2=-0.15
cueb|according|P1|that=-0.23 cueb|according|P1|the=-0.51 cueb|according|P1|to=0.11 cueb|according|P1|verb=-0.69
cueb|according|P1|word=0.29 cueb|according|P2|edge=-0.07 cueb|according|P2|word=-0.42 cueb|aux|A1|,=-0.11
cueb|aux|A1|.=-0.08 cueb|aux|A1|:=-0.11 cueb|aux|A1|Cap=-0.19 cueb|aux|A1|a=-0.1 cueb|aux|A1|adv=-0.08
cueb|aux|A1|and=-0.13 cueb|aux|A1|but=-0.07 cueb|aux|A1|ed=-0.12 cueb|aux|A1|edge=-0.27 cueb|aux|A1|in=-0.07
cueb|aux|A1|is=-0.12 cueb|aux|A1|not=-0.08 cueb|aux|A1|nouns=-0.24 cueb|aux|A1|of=-0.11 cueb|aux|A1|on=-0.13
cueb|aux|A1|poss=-0.21 cueb|aux|A1|prep=-0.14 cueb|aux|A1|quote=-0.11 cueb|aux|A1|say1=-0.16 cueb|aux|A1|that=-0.12
cueb|aux|A1|the=0.11 cueb|aux|A1|to=0.21 cueb|aux|A1|verb=-0.13 cueb|aux|A1|word=-0.28 cueb|aux|A2|,=-0.11
cueb|aux|A2|Cap=-0.1 cueb|aux|A2|a=-0.09 cueb|aux|A2|conj=0.11 cueb|aux|A2|edge=-0.2 cueb|aux|A2|in=0.29
cueb|aux|A2|nouns=0.4 cueb|aux|A2|of=-0.06 cueb|aux|A2|poss=-0.06 cueb|aux|A2|prep=0.09 cueb|aux|A2|quote=-0.08
cueb|aux|A2|the=-0.17 cueb|aux|A2|verb=0.18 cueb|aux|A2|word=-0.14 cueb|aux|A|-=-0.21 cueb|aux|A|Cap=-0.13
cueb|aux|A|a=0.31 cueb|aux|A|about=-0.1 cueb|aux|A|adv=-0.11 cueb|aux|A|an=-0.22 cueb|aux|A|and=-0.32
cueb|aux|A|as=-0.09 cueb|aux|A|by=-0.23 cueb|aux|A|conj=0.34 cueb|aux|A|ed=-0.35 cueb|aux|A|for=-0.1
cueb|aux|A|his=-0.51 cueb|aux|A|in=-0.28 cueb|aux|A|is=-0.31 cueb|aux|A|it=0.4 cueb|aux|A|not=-0.19
cueb|aux|A|nouns=-0.29 cueb|aux|A|of=-0.13 cueb|aux|A|on=0.35 cueb|aux|A|p=-0.11 cueb|aux|A|poss=-0.11
cueb|aux|A|prep=-0.23 cueb|aux|A|pron=-0.45 cueb|aux|A|quote=-0.4 cueb|aux|A|say1=-0.43 cueb|aux|A|say2=-0.2
cueb|aux|A|that=-0.23 cueb|aux|A|the=-0.49 cueb|aux|A|to=-0.42 cueb|aux|A|verb=-0.35 cueb|aux|A|was=-0.09
cueb|aux|A|with=0.54 cueb|aux|A|word=-0.19 cueb|aux|B1|,=-0.18 cueb|aux|B1|-=-0.22 cueb|aux|B1|.=-0.71
cueb|aux|B1|:=-0.1 cueb|aux|B1|Cap=-0.3 cueb|aux|B1|a=0.33 cueb|aux|B1|about=-0.08 cueb|aux|B1|adv=-0.26
cueb|aux|B1|an=-0.13 cueb|aux|B1|and=-0.39 cueb|aux|B1|as=-0.11 cueb|aux|B1|but=-0.18 cueb|aux|B1|conj=-0.35
cueb|aux|B1|ed=-0.27 cueb|aux|B1|for=-0.13 cueb|aux|B1|his=-0.37 cueb|aux|B1|in=0.25 cueb|aux|B1|is=-0.15
cueb|aux|B1|not=-0.14 cueb|aux|B1|nouns=-0.09 cueb|aux|B1|of=-0.11 cueb|aux|B1|on=0.47 cueb|aux|B1|or=-0.13
cueb|aux|B1|poss=-0.25 cueb|aux|B1|prep=-0.52 cueb|aux|B1|pron=-0.18 cueb|aux|B1|quote=-0.08 cueb|aux|B1|say1=-0.27
cueb|aux|B1|say2=-0.21 cueb|aux|B1|that=-0.19 cueb|aux|B1|to=-0.35 cueb|aux|B1|was=-0.13 cueb|aux|B1|with=-0.07
cueb|aux|B2|,=0.4 cueb|aux|B2|.=-0.4 cueb|aux|B2|Cap=-0.07 cueb|aux|B2|a=-0.06 cueb|aux|B2|his=-0.09
cueb|aux|B2|the=-0.09 cueb|aux|B2|to=-0.13 cueb|aux|B2|verb=-0.2 cueb|aux|B2|word=-0.23 cueb|aux|B3|word=-0.16
cueb|aux|B|(=-0.49 cueb|aux|B|,=-0.43 cueb|aux|B|-=-0.22 cueb|aux|B|:=0.3 cueb|aux|B|a=0.14 cueb|aux|B|about=-0.51
cueb|aux|B|adv=-0.23 cueb|aux|B|an=-0.49 cueb|aux|B|as=-0.56 cueb|aux|B|but=-0.4 cueb|aux|B|by=0.3
cueb|aux|B|called=-0.64 cueb|aux|B|conj=-0.2 cueb|aux|B|ed=-0.73 cueb|aux|B|in=0.55 cueb|aux|B|is=-0.21
cueb|aux|B|it=-0.64 cueb|aux|B|not=-0.84 cueb|aux|B|nouns=0.11 cueb|aux|B|of=-0.15 cueb|aux|B|on=-0.08
cueb|aux|B|or=-0.85 cueb|aux|B|poss=0.13 cueb|aux|B|prep=-0.16 cueb|aux|B|pron=0.57 cueb|aux|B|quote=0.29
cueb|aux|B|said=-0.41 cueb|aux|B|say2=-0.63 cueb|aux|B|that=0.11 cueb|aux|B|the=-0.42 cueb|aux|B|verb=-0.17
cueb|aux|B|was=-0.3 cueb|aux|B|with=-0.33 cueb|aux|N1|,=-0.24 cueb|aux|N1|-=-0.11 cueb|aux|N1|.=-0.28
cueb|aux|N1|:=0.46 cueb|aux|N1|Cap=0.06 cueb|aux|N1|a=-0.21 cueb|aux|N1|about=-0.12 cueb|aux|N1|an=-0.16
cueb|aux|N1|and=-0.11 cueb|aux|N1|as=-0.39 cueb|aux|N1|conj=-0.21 cueb|aux|N1|ed=-0.13 cueb|aux|N1|edge=-0.8
cueb|aux|N1|for=0.2 cueb|aux|N1|his=-0.11 cueb|aux|N1|in=-0.11 cueb|aux|N1|is=0.49 cueb|aux|N1|not=-0.13
cueb|aux|N1|nouns=0.29 cueb|aux|N1|of=-0.08 cueb|aux|N1|on=0.07 cueb|aux|N1|p=-0.13 cueb|aux|N1|prep=-0.32
cueb|aux|N1|pron=-0.1 cueb|aux|N1|quote=-0.14 cueb|aux|N1|say1=-0.21 cueb|aux|N1|say2=-0.07 cueb|aux|N1|that=-0.13
cueb|aux|N1|the=-0.33 cueb|aux|N1|to=0.07 cueb|aux|N1|verb=0.08 cueb|aux|N1|word=-0.06 cueb|aux|P1|,=-0.16
cueb|aux|P1|-=-0.06 cueb|aux|P1|.=-0.24 cueb|aux|P1|Cap=-0.38 cueb|aux|P1|a=-0.07 cueb|aux|P1|adv=-0.11
cueb|aux|P1|an=-0.09 cueb|aux|P1|and=-0.13 cueb|aux|P1|as=-0.19 cueb|aux|P1|but=-0.1 cueb|aux|P1|called=-0.07
cueb|aux|P1|conj=-0.09 cueb|aux|P1|ed=0.28 cueb|aux|P1|edge=-1 cueb|aux|P1|for=-0.09 cueb|aux|P1|his=-0.16
cueb|aux|P1|in=-0.1 cueb|aux|P1|is=-0.24 cueb|aux|P1|nouns=0.4 cueb|aux|P1|of=0.1 cueb|aux|P1|on=-0.08
cueb|aux|P1|p=-0.12 cueb|aux|P1|poss=-0.14 cueb|aux|P1|prep=-0.2 cueb|aux|P1|pron=-0.16 cueb|aux|P1|quote=-0.16
cueb|aux|P1|say1=-0.21 cueb|aux|P1|say2=-0.07 cueb|aux|P1|that=-0.19 cueb|aux|P1|to=0.21 cueb|aux|P1|verb=-0.19
cueb|aux|P1|word=-0.15 cueb|aux|P2|Cap=-0.12 cueb|aux|P2|say1=0.48 cueb|bare|B|:=0.24 cueb|bare|P1|:=0.49
cueb|describe|A1|Cap=-0.18 cueb|describe|A1|a=-0.06 cueb|describe|A1|and=-0.13 cueb|describe|A1|prep=-0.11
cueb|describe|A1|say1=-0.07 cueb|describe|A1|the=-0.06 cueb|describe|A1|to=-0.09 cueb|describe|A1|verb=-0.09
cueb|describe|A1|word=-0.12 cueb|describe|A2|poss=-0.08 cueb|describe|A2|the=-0.11 cueb|describe|A2|word=-0.09
cueb|describe|A|,=-0.16 cueb|describe|A|Cap=-0.48 cueb|describe|A|an=0.34 cueb|describe|A|ed=-0.23
cueb|describe|A|in=0.26 cueb|describe|A|nouns=-0.14 cueb|describe|A|on=0.33 cueb|describe|A|poss=-0.1
cueb|describe|A|prep=0.07 cueb|describe|A|pron=-0.12 cueb|describe|A|say1=-0.36 cueb|describe|A|that=-0.17
cueb|describe|A|the=0.17 cueb|describe|A|to=0.26 cueb|describe|A|verb=-0.47 cueb|describe|A|word=-0.83
cueb|describe|B1|.=-0.14 cueb|describe|B1|Cap=-0.09 cueb|describe|B1|a=-0.08 cueb|describe|B1|and=-0.14
cueb|describe|B1|conj=-0.08 cueb|describe|B1|for=-0.09 cueb|describe|B1|in=-0.07 cueb|describe|B1|is=0.33
cueb|describe|B1|nouns=-0.18 cueb|describe|B1|of=-0.11 cueb|describe|B1|poss=0.29 cueb|describe|B1|pron=0.34
cueb|describe|B1|say1=-0.12 cueb|describe|B1|that=0.15 cueb|describe|B1|the=-0.32 cueb|describe|B1|to=-0.12
cueb|describe|B1|verb=-0.07 cueb|describe|B1|was=-0.08 cueb|describe|B1|word=0.13 cueb|describe|B2|.=-0.11
cueb|describe|B|,=0.5 cueb|describe|B|a=0.48 cueb|describe|B|an=-0.39 cueb|describe|B|and=-0.6 cueb|describe|B|as=0.7
cueb|describe|B|by=0.46 cueb|describe|B|called=-0.06 cueb|describe|B|conj=0.44 cueb|describe|B|ed=0.22
cueb|describe|B|for=-0.13 cueb|describe|B|his=0.25 cueb|describe|B|in=0.09 cueb|describe|B|is=-0.61
cueb|describe|B|it=0.59 cueb|describe|B|nouns=0.57 cueb|describe|B|of=0.43 cueb|describe|B|on=-0.29
cueb|describe|B|or=-0.15 cueb|describe|B|poss=-0.46 cueb|describe|B|prep=0.08 cueb|describe|B|pron=0.42
cueb|describe|B|quote=-0.11 cueb|describe|B|say1=0.12 cueb|describe|B|say2=0.1 cueb|describe|B|that=-0.25
cueb|describe|B|to=-0.34 cueb|describe|B|verb=-0.1 cueb|describe|B|with=-0.17 cueb|describe|B|word=0.09
cueb|describe|N1|,=-0.2 cueb|describe|N1|.=-0.23 cueb|describe|N1|Cap=0.55 cueb|describe|N1|a=-0.11
cueb|describe|N1|as=-0.09 cueb|describe|N1|ed=-0.07 cueb|describe|N1|edge=-0.43 cueb|describe|N1|in=-0.08
cueb|describe|N1|is=-0.1 cueb|describe|N1|nouns=-0.07 cueb|describe|N1|of=-0.11 cueb|describe|N1|on=0.61
cueb|describe|N1|p=-0.06 cueb|describe|N1|poss=-0.06 cueb|describe|N1|prep=-0.09 cueb|describe|N1|quote=0.46
cueb|describe|N1|say1=-0.11 cueb|describe|N1|the=-0.22 cueb|describe|N1|to=-0.07 cueb|describe|P1|,=-0.24
cueb|describe|P1|.=-0.19 cueb|describe|P1|Cap=-0.1 cueb|describe|P1|a=-0.17 cueb|describe|P1|and=-0.07
cueb|describe|P1|as=-0.21 cueb|describe|P1|edge=-0.21 cueb|describe|P1|in=-0.07 cueb|describe|P1|is=0.31
cueb|describe|P1|nouns=-0.08 cueb|describe|P1|of=-0.2 cueb|describe|P1|p=-0.19 cueb|describe|P1|poss=-0.09
cueb|describe|P1|prep=-0.17 cueb|describe|P1|pron=-0.23 cueb|describe|P1|quote=-0.15 cueb|describe|P1|say1=-0.12
cueb|describe|P1|say2=-0.08 cueb|describe|P1|that=-0.09 cueb|describe|P1|to=-0.07 cueb|describe|P1|verb=-0.19
cueb|describe|P1|word=-0.23 cueb|describe|P2|edge=0.06 cueb|describe|P2|word=0.28 cueb|judge|A1|Cap=-0.2
cueb|judge|A1|a=-0.11 cueb|judge|A1|and=-0.06 cueb|judge|A1|ed=-0.12 cueb|judge|A1|nouns=-0.07 cueb|judge|A1|poss=0.5
cueb|judge|A1|pron=-0.09 cueb|judge|A1|say1=-0.16 cueb|judge|A1|the=-0.35 cueb|judge|A1|to=-0.07
cueb|judge|A1|verb=-0.12 cueb|judge|A1|was=-0.07 cueb|judge|A1|word=-0.24 cueb|judge|A2|Cap=-0.07
cueb|judge|A2|the=0.37 cueb|judge|A2|word=0.23 cueb|judge|A|,=-0.31 cueb|judge|A|.=-0.14 cueb|judge|A|Cap=-0.11
cueb|judge|A|a=0.19 cueb|judge|A|about=-0.61 cueb|judge|A|and=-0.13 cueb|judge|A|edge=0.07 cueb|judge|A|in=0.4
cueb|judge|A|nouns=-0.16 cueb|judge|A|poss=-0.16 cueb|judge|A|prep=0.08 cueb|judge|A|pron=-0.14
cueb|judge|A|say1=-0.41 cueb|judge|A|say2=-0.06 cueb|judge|A|that=-0.26 cueb|judge|A|the=-0.29 cueb|judge|A|to=-0.14
cueb|judge|A|verb=-0.34 cueb|judge|A|word=0.07 cueb|judge|B1|,=0.37 cueb|judge|B1|.=0.2 cueb|judge|B1|Cap=-0.16
cueb|judge|B1|a=0.25 cueb|judge|B1|for=-0.12 cueb|judge|B1|his=-0.07 cueb|judge|B1|nouns=-0.09 cueb|judge|B1|of=-0.26
cueb|judge|B1|poss=-0.06 cueb|judge|B1|prep=-0.1 cueb|judge|B1|pron=-0.16 cueb|judge|B1|said=-0.06
cueb|judge|B1|say1=0.31 cueb|judge|B1|say2=-0.06 cueb|judge|B1|the=-0.36 cueb|judge|B1|to=-0.19
cueb|judge|B1|verb=-0.1 cueb|judge|B1|word=0.1 cueb|judge|B2|.=-0.09 cueb|judge|B2|word=-0.08 cueb|judge|B3|.=-0.09
cueb|judge|B|,=0.42 cueb|judge|B|:=0.57 cueb|judge|B|Cap=0.1 cueb|judge|B|adv=0.08 cueb|judge|B|an=0.5
cueb|judge|B|and=0.23 cueb|judge|B|as=-0.77 cueb|judge|B|by=0.31 cueb|judge|B|conj=-0.24 cueb|judge|B|ed=-0.53
cueb|judge|B|for=0.48 cueb|judge|B|his=-0.28 cueb|judge|B|in=0.43 cueb|judge|B|is=0.38 cueb|judge|B|it=0.27
cueb|judge|B|nouns=0.71 cueb|judge|B|on=-0.09 cueb|judge|B|poss=-0.1 cueb|judge|B|prep=-0.26 cueb|judge|B|pron=0.14
cueb|judge|B|say1=0.2 cueb|judge|B|say2=-0.12 cueb|judge|B|the=0.37 cueb|judge|B|to=0.48 cueb|judge|B|verb=-0.1
cueb|judge|B|was=-0.15 cueb|judge|B|with=-0.25 cueb|judge|B|word=0.39 cueb|judge|N1|,=-0.08 cueb|judge|N1|.=-0.18
cueb|judge|N1|:=0.36 cueb|judge|N1|Cap=-0.11 cueb|judge|N1|a=-0.17 cueb|judge|N1|and=-0.12 cueb|judge|N1|conj=-0.21
cueb|judge|N1|edge=-0.55 cueb|judge|N1|for=-0.09 cueb|judge|N1|on=-0.23 cueb|judge|N1|p=-0.1 cueb|judge|N1|poss=-0.1
cueb|judge|N1|quote=-0.07 cueb|judge|N1|say1=0.44 cueb|judge|N1|the=-0.17 cueb|judge|N1|to=0.26
cueb|judge|N1|verb=-0.09 cueb|judge|N1|word=0.29 cueb|judge|P1|,=-0.2 cueb|judge|P1|.=-0.35 cueb|judge|P1|Cap=-0.39
cueb|judge|P1|a=-0.23 cueb|judge|P1|about=0.45 cueb|judge|P1|adv=-0.12 cueb|judge|P1|an=-0.09 cueb|judge|P1|and=-0.16
cueb|judge|P1|ed=0.19 cueb|judge|P1|for=-0.11 cueb|judge|P1|his=0.52 cueb|judge|P1|in=0.33 cueb|judge|P1|is=-0.08
cueb|judge|P1|nouns=-0.07 cueb|judge|P1|of=-0.26 cueb|judge|P1|on=-0.08 cueb|judge|P1|p=0.11 cueb|judge|P1|poss=-0.19
cueb|judge|P1|prep=0.28 cueb|judge|P1|pron=-0.23 cueb|judge|P1|quote=-0.4 cueb|judge|P1|say1=0.29
cueb|judge|P1|say2=-0.09 cueb|judge|P1|that=-0.13 cueb|judge|P1|the=-0.31 cueb|judge|P1|to=-0.16
cueb|judge|P1|verb=-0.15 cueb|judge|P1|word=-0.06 cueb|judge|P2|edge=-0.35 cueb|judge|P2|word=-0.12
cueb|label|L|,=0.39 cueb|label|L|a=-0.37 cueb|label|L|adv=0.16 cueb|label|L|conj=0.21 cueb|label|L|in=0.51
cueb|label|L|is=-0.28 cueb|label|L|poss=0.53 cueb|label|L|prep=0.27 cueb|label|L|pron=0.25 cueb|label|L|say1=0.07
cueb|label|L|the=-0.08 cueb|label|L|to=0.06 cueb|label|L|verb=0.07 cueb|label|L|word=0.2 cueb|label|N1|,=-0.29
cueb|label|N1|.=-0.26 cueb|label|N1|:=-0.56 cueb|label|N1|Cap=-0.35 cueb|label|N1|a=-0.08 cueb|label|N1|adv=-0.23
cueb|label|N1|edge=0.63 cueb|label|N1|pron=-0.33 cueb|label|N1|say1=0.57 cueb|label|N1|the=-0.16
cueb|label|N1|to=-0.11 cueb|label|N1|verb=-0.22 cueb|label|N1|word=-0.41 cueb|label|P1|,=-0.17 cueb|label|P1|.=-0.11
cueb|label|P1|:=-0.45 cueb|label|P1|a=0.34 cueb|label|P1|adv=-0.2 cueb|label|P1|conj=-0.23 cueb|label|P1|ed=-0.33
cueb|label|P1|nouns=-0.09 cueb|label|P1|of=0.34 cueb|label|P1|poss=-0.06 cueb|label|P1|say1=-0.26
cueb|label|P1|the=0.8 cueb|label|P1|to=-0.15 cueb|label|P1|verb=0.41 cueb|label|P1|word=-0.34 cueb|label|P2|edge=0.07
cueb|o|A1|,=-0.12 cueb|o|A1|.=-0.13 cueb|o|A1|Cap=-0.44 cueb|o|A1|a=0.16 cueb|o|A1|about=0.26 cueb|o|A1|adv=-0.13
cueb|o|A1|an=-0.22 cueb|o|A1|as=-0.1 cueb|o|A1|called=-0.06 cueb|o|A1|conj=-0.07 cueb|o|A1|ed=-0.14
cueb|o|A1|edge=-0.33 cueb|o|A1|is=-0.11 cueb|o|A1|nouns=0.16 cueb|o|A1|of=-0.17 cueb|o|A1|poss=-0.16
cueb|o|A1|prep=-0.19 cueb|o|A1|pron=-0.07 cueb|o|A1|quote=-0.22 cueb|o|A1|say1=-0.26 cueb|o|A1|say2=-0.09
cueb|o|A1|that=-0.08 cueb|o|A1|to=-0.22 cueb|o|A1|word=0.24 cueb|o|A2|,=0.31 cueb|o|A2|Cap=-0.1 cueb|o|A2|adv=-0.08
cueb|o|A2|and=0.33 cueb|o|A2|called=-0.07 cueb|o|A2|conj=0.14 cueb|o|A2|edge=-0.24 cueb|o|A2|in=-0.12
cueb|o|A2|nouns=-0.08 cueb|o|A2|of=-0.07 cueb|o|A2|poss=-0.12 cueb|o|A2|prep=0.15 cueb|o|A2|pron=0.19
cueb|o|A2|the=-0.15 cueb|o|A2|to=-0.08 cueb|o|A2|verb=0.07 cueb|o|A2|word=-0.2 cueb|o|A|,=-0.72 cueb|o|A|-=0.25
cueb|o|A|.=-0.49 cueb|o|A|Cap=0.14 cueb|o|A|a=0.22 cueb|o|A|about=-0.13 cueb|o|A|adv=0.34 cueb|o|A|an=-0.07
cueb|o|A|and=-0.69 cueb|o|A|as=0.18 cueb|o|A|conj=-0.1 cueb|o|A|ed=-0.59 cueb|o|A|edge=0.28 cueb|o|A|for=-0.57
cueb|o|A|his=-0.28 cueb|o|A|in=-0.32 cueb|o|A|is=0.26 cueb|o|A|it=-0.07 cueb|o|A|like=-0.19 cueb|o|A|nouns=0.22
cueb|o|A|of=0.22 cueb|o|A|on=-0.3 cueb|o|A|p=-0.18 cueb|o|A|poss=-0.37 cueb|o|A|prep=-0.09 cueb|o|A|pron=0.22
cueb|o|A|say1=-0.56 cueb|o|A|that=0.16 cueb|o|A|the=-0.18 cueb|o|A|to=0.1 cueb|o|A|verb=0.12 cueb|o|A|was=-0.27
cueb|o|A|with=-0.11 cueb|o|B1|,=-0.55 cueb|o|B1|:=-0.3 cueb|o|B1|Cap=0.41 cueb|o|B1|a=-0.14 cueb|o|B1|adv=-0.16
cueb|o|B1|an=-0.15 cueb|o|B1|and=0.35 cueb|o|B1|as=-0.15 cueb|o|B1|by=-0.07 cueb|o|B1|called=-0.12
cueb|o|B1|conj=-0.12 cueb|o|B1|for=0.16 cueb|o|B1|his=0.41 cueb|o|B1|in=-0.36 cueb|o|B1|is=-0.11 cueb|o|B1|not=-0.18
cueb|o|B1|nouns=0.62 cueb|o|B1|of=-0.45 cueb|o|B1|on=0.33 cueb|o|B1|or=-0.32 cueb|o|B1|poss=0.25 cueb|o|B1|quote=-0.1
cueb|o|B1|say2=-0.13 cueb|o|B1|that=0.26 cueb|o|B1|the=-0.14 cueb|o|B1|to=-0.11 cueb|o|B1|verb=0.17
cueb|o|B1|was=-0.13 cueb|o|B1|with=-0.45 cueb|o|B1|word=-0.16 cueb|o|B2|Cap=-0.21 cueb|o|B2|his=-0.06
cueb|o|B2|of=-0.06 cueb|o|B2|that=0.34 cueb|o|B2|verb=-0.14 cueb|o|B2|word=-0.35 cueb|o|B3|a=-0.1
cueb|o|B3|pron=-0.06 cueb|o|B3|word=-0.1 cueb|o|B|,=-0.07 cueb|o|B|-=0.26 cueb|o|B|:=-0.17 cueb|o|B|Cap=0.13
cueb|o|B|a=0.21 cueb|o|B|about=0.49 cueb|o|B|adv=-0.34 cueb|o|B|an=0.09 cueb|o|B|and=-0.37 cueb|o|B|as=0.2
cueb|o|B|but=0.14 cueb|o|B|by=-0.52 cueb|o|B|conj=0.36 cueb|o|B|ed=0.31 cueb|o|B|for=0.16 cueb|o|B|his=-0.34
cueb|o|B|in=-0.14 cueb|o|B|is=-0.44 cueb|o|B|it=-0.5 cueb|o|B|like=0.18 cueb|o|B|not=-0.09 cueb|o|B|of=0.21
cueb|o|B|on=0.25 cueb|o|B|or=0.25 cueb|o|B|prep=0.21 cueb|o|B|quote=-0.4 cueb|o|B|said=0.45 cueb|o|B|say2=-0.11
cueb|o|B|that=0.36 cueb|o|B|the=0.22 cueb|o|B|to=0.23 cueb|o|B|verb=0.18 cueb|o|B|was=-0.52 cueb|o|B|with=0.81
cueb|o|B|word=0.08 cueb|o|N1|,=-0.18 cueb|o|N1|.=-0.25 cueb|o|N1|:=0.29 cueb|o|N1|a=0.17 cueb|o|N1|about=-0.08
cueb|o|N1|adv=-0.21 cueb|o|N1|an=-0.08 cueb|o|N1|and=-0.21 cueb|o|N1|as=-0.22 cueb|o|N1|but=-0.06
cueb|o|N1|called=-0.06 cueb|o|N1|conj=-0.13 cueb|o|N1|ed=-0.13 cueb|o|N1|edge=-0.67 cueb|o|N1|for=-0.24
cueb|o|N1|his=-0.14 cueb|o|N1|in=-0.12 cueb|o|N1|is=-0.13 cueb|o|N1|nouns=-0.21 cueb|o|N1|of=0.06 cueb|o|N1|on=-0.32
cueb|o|N1|p=-0.09 cueb|o|N1|poss=0.5 cueb|o|N1|prep=-0.42 cueb|o|N1|pron=0.25 cueb|o|N1|quote=-0.09
cueb|o|N1|say1=-0.22 cueb|o|N1|say2=-0.1 cueb|o|N1|that=-0.1 cueb|o|N1|the=-0.34 cueb|o|N1|to=-0.21 cueb|o|P1|,=-0.21
cueb|o|P1|-=-0.08 cueb|o|P1|.=-0.34 cueb|o|P1|:=-0.17 cueb|o|P1|a=-0.25 cueb|o|P1|adv=-0.16 cueb|o|P1|an=-0.24
cueb|o|P1|and=-0.31 cueb|o|P1|as=0.16 cueb|o|P1|called=-0.08 cueb|o|P1|conj=0.66 cueb|o|P1|ed=-0.13
cueb|o|P1|edge=-0.19 cueb|o|P1|for=-0.07 cueb|o|P1|his=-0.26 cueb|o|P1|in=0.42 cueb|o|P1|is=-0.14 cueb|o|P1|it=-0.06
cueb|o|P1|not=-0.12 cueb|o|P1|nouns=-0.22 cueb|o|P1|of=-0.28 cueb|o|P1|on=-0.16 cueb|o|P1|p=-0.3 cueb|o|P1|poss=-0.19
cueb|o|P1|pron=-0.23 cueb|o|P1|quote=-0.32 cueb|o|P1|say1=-0.2 cueb|o|P1|say2=-0.09 cueb|o|P1|that=-0.18
cueb|o|P1|the=0.07 cueb|o|P1|to=-0.24 cueb|o|P1|was=-0.06 cueb|o|P2|a=-0.06 cueb|o|P2|edge=-0.29 cueb|o|P2|the=-0.09
cueb|o|P2|word=-0.07 cueb|say|A1|,=-0.42 cueb|say|A1|.=0.66 cueb|say|A1|:=-0.38 cueb|say|A1|Cap=0.39
cueb|say|A1|a=-0.45 cueb|say|A1|about=-0.09 cueb|say|A1|adv=0.35 cueb|say|A1|an=-0.1 cueb|say|A1|and=0.62
cueb|say|A1|as=-0.23 cueb|say|A1|but=-0.06 cueb|say|A1|conj=-0.08 cueb|say|A1|edge=0.4 cueb|say|A1|for=-0.16
cueb|say|A1|his=-0.33 cueb|say|A1|in=-0.23 cueb|say|A1|is=0.13 cueb|say|A1|nouns=-0.16 cueb|say|A1|of=-0.53
cueb|say|A1|on=-0.41 cueb|say|A1|poss=-0.28 cueb|say|A1|prep=-0.44 cueb|say|A1|quote=0.2 cueb|say|A1|said=-0.06
cueb|say|A1|say1=0.31 cueb|say|A1|say2=-0.12 cueb|say|A1|that=-0.14 cueb|say|A1|the=-0.25 cueb|say|A1|verb=-0.1
cueb|say|A1|was=0.43 cueb|say|A1|word=-0.16 cueb|say|A2|,=-0.08 cueb|say|A2|Cap=-0.16 cueb|say|A2|a=-0.21
cueb|say|A2|and=-0.08 cueb|say|A2|nouns=-0.08 cueb|say|A2|of=-0.08 cueb|say|A2|prep=-0.06 cueb|say|A2|pron=-0.07
cueb|say|A2|say1=-0.07 cueb|say|A2|the=-0.15 cueb|say|A2|verb=-0.08 cueb|say|A2|word=0.12 cueb|say|A|,=0.71
cueb|say|A|-=0.43 cueb|say|A|.=0.93 cueb|say|A|:=0.46 cueb|say|A|Cap=0.2 cueb|say|A|a=0.23 cueb|say|A|adv=-0.16
cueb|say|A|and=0.7 cueb|say|A|as=-0.18 cueb|say|A|but=-0.08 cueb|say|A|by=0.46 cueb|say|A|conj=-0.55
cueb|say|A|ed=0.38 cueb|say|A|edge=0.21 cueb|say|A|for=0.2 cueb|say|A|his=0.18 cueb|say|A|in=-0.46 cueb|say|A|is=0.06
cueb|say|A|it=0.1 cueb|say|A|nouns=0.23 cueb|say|A|of=-0.51 cueb|say|A|on=-0.35 cueb|say|A|p=-0.15
cueb|say|A|poss=-0.29 cueb|say|A|pron=0.24 cueb|say|A|quote=0.74 cueb|say|A|said=0.1 cueb|say|A|say2=-0.38
cueb|say|A|that=0.23 cueb|say|A|to=0.61 cueb|say|A|verb=0.33 cueb|say|A|with=-0.21 cueb|say|B1|-=-0.24
cueb|say|B1|.=0.12 cueb|say|B1|:=-0.66 cueb|say|B1|Cap=0.07 cueb|say|B1|a=-0.54 cueb|say|B1|about=0.53
cueb|say|B1|adv=0.32 cueb|say|B1|an=0.27 cueb|say|B1|and=0.14 cueb|say|B1|as=-0.21 cueb|say|B1|by=-0.19
cueb|say|B1|conj=0.73 cueb|say|B1|ed=0.3 cueb|say|B1|for=0.2 cueb|say|B1|his=-0.11 cueb|say|B1|is=-0.21
cueb|say|B1|it=0.2 cueb|say|B1|not=0.09 cueb|say|B1|of=0.23 cueb|say|B1|on=-0.3 cueb|say|B1|prep=-0.3
cueb|say|B1|pron=0.2 cueb|say|B1|quote=0.6 cueb|say|B1|said=-0.18 cueb|say|B1|say1=-0.26 cueb|say|B1|say2=0.14
cueb|say|B1|that=-0.54 cueb|say|B1|the=0.24 cueb|say|B1|to=-0.33 cueb|say|B1|verb=-0.38 cueb|say|B1|was=-0.08
cueb|say|B1|with=0.37 cueb|say|B1|word=-0.16 cueb|say|B2|a=0.06 cueb|say|B2|and=0.12 cueb|say|B2|for=-0.08
cueb|say|B2|his=0.25 cueb|say|B2|in=0.26 cueb|say|B2|not=0.2 cueb|say|B2|nouns=-0.19 cueb|say|B2|prep=-0.24
cueb|say|B2|pron=0.34 cueb|say|B2|say1=-0.25 cueb|say|B2|that=-0.19 cueb|say|B2|the=-0.22 cueb|say|B2|to=0.1
cueb|say|B2|verb=0.09 cueb|say|B2|word=0.27 cueb|say|B3|.=-0.22 cueb|say|B3|verb=-0.26 cueb|say|B3|word=0.13
cueb|say|B|-=0.16 cueb|say|B|:=-0.18 cueb|say|B|Cap=0.16 cueb|say|B|a=0.46 cueb|say|B|an=-0.6 cueb|say|B|and=0.18
cueb|say|B|as=-0.15 cueb|say|B|but=0.62 cueb|say|B|by=-0.11 cueb|say|B|called=0.1 cueb|say|B|conj=0.47
cueb|say|B|ed=-0.26 cueb|say|B|for=0.65 cueb|say|B|his=0.79 cueb|say|B|is=0.06 cueb|say|B|it=0.22 cueb|say|B|not=0.1
cueb|say|B|nouns=-0.34 cueb|say|B|of=0.51 cueb|say|B|on=-0.34 cueb|say|B|or=0.69 cueb|say|B|poss=-0.64
cueb|say|B|prep=0.89 cueb|say|B|pron=-0.21 cueb|say|B|quote=0.26 cueb|say|B|said=0.3 cueb|say|B|say1=0.63
cueb|say|B|say2=0.14 cueb|say|B|the=0.67 cueb|say|B|to=0.55 cueb|say|B|verb=0.36 cueb|say|B|was=1
cueb|say|B|with=0.72 cueb|say|N1|(=-0.14 cueb|say|N1|,=-0.12 cueb|say|N1|.=-0.38 cueb|say|N1|:=-0.26
cueb|say|N1|Cap=0.12 cueb|say|N1|about=0.14 cueb|say|N1|adv=0.34 cueb|say|N1|an=-0.38 cueb|say|N1|and=-0.38
cueb|say|N1|as=0.37 cueb|say|N1|but=-0.32 cueb|say|N1|by=0.36 cueb|say|N1|called=-0.09 cueb|say|N1|ed=-0.08
cueb|say|N1|edge=-0.1 cueb|say|N1|for=-0.28 cueb|say|N1|his=-0.37 cueb|say|N1|in=-0.15 cueb|say|N1|is=-0.55
cueb|say|N1|it=0.25 cueb|say|N1|not=-0.37 cueb|say|N1|on=0.25 cueb|say|N1|or=-0.29 cueb|say|N1|p=-0.2
cueb|say|N1|poss=-0.38 cueb|say|N1|prep=0.1 cueb|say|N1|pron=-0.64 cueb|say|N1|quote=0.24 cueb|say|N1|said=-0.14
cueb|say|N1|say1=-0.72 cueb|say|N1|that=0.21 cueb|say|N1|the=0.25 cueb|say|N1|to=-0.59 cueb|say|N1|was=-0.25
cueb|say|N1|with=-0.17 cueb|say|N1|word=0.15 cueb|say|P1|,=-0.54 cueb|say|P1|-=-0.26 cueb|say|P1|:=-0.34
cueb|say|P1|Cap=-0.54 cueb|say|P1|a=-0.47 cueb|say|P1|about=-0.2 cueb|say|P1|an=-0.15 cueb|say|P1|and=-0.42
cueb|say|P1|as=-0.21 cueb|say|P1|but=0.07 cueb|say|P1|called=-0.13 cueb|say|P1|conj=-0.24 cueb|say|P1|ed=-0.32
cueb|say|P1|edge=0.37 cueb|say|P1|for=-0.35 cueb|say|P1|his=-0.27 cueb|say|P1|in=-0.47 cueb|say|P1|is=-0.44
cueb|say|P1|not=-0.07 cueb|say|P1|nouns=0.16 cueb|say|P1|of=-0.67 cueb|say|P1|on=-0.34 cueb|say|P1|or=-0.16
cueb|say|P1|p=0.6 cueb|say|P1|poss=-0.27 cueb|say|P1|prep=-0.44 cueb|say|P1|pron=0.21 cueb|say|P1|quote=-0.45
cueb|say|P1|say1=-0.13 cueb|say|P1|say2=-0.11 cueb|say|P1|that=-0.28 cueb|say|P1|the=-0.19 cueb|say|P1|to=-0.46
cueb|say|P1|verb=-0.36 cueb|say|P1|was=-0.18 cueb|say|P1|with=-0.18 cueb|say|P1|word=-0.18 cueb|say|P2|,=-0.35
cueb|say|P2|.=-0.5 cueb|say|P2|:=-0.3 cueb|say|P2|Cap=-0.37 cueb|say|P2|a=-0.37 cueb|say|P2|adv=-0.11
cueb|say|P2|and=-0.37 cueb|say|P2|called=0.59 cueb|say|P2|conj=-0.14 cueb|say|P2|ed=-0.07 cueb|say|P2|for=-0.14
cueb|say|P2|his=-0.19 cueb|say|P2|in=-0.13 cueb|say|P2|is=-0.27 cueb|say|P2|nouns=-0.16 cueb|say|P2|of=-0.27
cueb|say|P2|on=-0.07 cueb|say|P2|p=0.21 cueb|say|P2|poss=-0.08 cueb|say|P2|prep=0.32 cueb|say|P2|pron=-0.11
cueb|say|P2|say1=0.33 cueb|say|P2|say2=0.43 cueb|say|P2|that=-0.2 cueb|say|P2|the=-0.31 cueb|say|P2|to=-0.21
cueb|say|P2|verb=-0.4 cueb|say|P2|was=-0.09 cueb|say|P2|word=0.07 cueb|think|A1|,=-0.17 cueb|think|A1|Cap=-0.47
cueb|think|A1|a=-0.16 cueb|think|A1|adv=-0.07 cueb|think|A1|and=-0.23 cueb|think|A1|ed=-0.1 cueb|think|A1|edge=-0.18
cueb|think|A1|for=-0.07 cueb|think|A1|his=-0.1 cueb|think|A1|nouns=0.39 cueb|think|A1|of=-0.07
cueb|think|A1|poss=-0.14 cueb|think|A1|prep=-0.06 cueb|think|A1|say1=0.27 cueb|think|A1|that=-0.07
cueb|think|A1|the=-0.15 cueb|think|A1|to=0.31 cueb|think|A1|verb=0.59 cueb|think|A1|word=-0.1 cueb|think|A2|the=-0.08
cueb|think|A2|word=-0.12 cueb|think|A|a=-0.44 cueb|think|A|adv=-0.11 cueb|think|A|and=0.36 cueb|think|A|ed=0.33
cueb|think|A|edge=0.83 cueb|think|A|in=-0.22 cueb|think|A|of=-0.47 cueb|think|A|poss=-0.39 cueb|think|A|prep=0.16
cueb|think|A|pron=0.09 cueb|think|A|say1=0.1 cueb|think|A|the=0.32 cueb|think|A|to=-0.45 cueb|think|A|verb=-0.09
cueb|think|A|word=0.49 cueb|think|B1|,=0.22 cueb|think|B1|.=-0.18 cueb|think|B1|Cap=0.51 cueb|think|B1|a=-0.11
cueb|think|B1|adv=-0.25 cueb|think|B1|and=0.13 cueb|think|B1|ed=-0.07 cueb|think|B1|his=-0.24 cueb|think|B1|not=-0.37
cueb|think|B1|nouns=0.12 cueb|think|B1|of=-0.15 cueb|think|B1|poss=-0.08 cueb|think|B1|prep=-0.18
cueb|think|B1|pron=-0.36 cueb|think|B1|say1=0.09 cueb|think|B1|that=-0.09 cueb|think|B1|the=-0.27
cueb|think|B1|to=-0.08 cueb|think|B1|verb=0.2 cueb|think|B1|word=0.22 cueb|think|B2|.=-0.12 cueb|think|B2|that=-0.14
cueb|think|B2|to=-0.08 cueb|think|B2|verb=-0.09 cueb|think|B2|word=-0.13 cueb|think|B3|poss=0.3
cueb|think|B3|word=-0.13 cueb|think|B|,=0.19 cueb|think|B|:=-0.53 cueb|think|B|Cap=0.4 cueb|think|B|a=-0.2
cueb|think|B|adv=0.34 cueb|think|B|an=0.68 cueb|think|B|and=-0.21 cueb|think|B|as=-0.08 cueb|think|B|conj=-0.42
cueb|think|B|ed=0.77 cueb|think|B|for=0.37 cueb|think|B|his=-0.3 cueb|think|B|in=0.7 cueb|think|B|is=-0.16
cueb|think|B|it=-0.13 cueb|think|B|not=-0.32 cueb|think|B|of=-0.33 cueb|think|B|on=0.72 cueb|think|B|or=0.75
cueb|think|B|poss=-0.16 cueb|think|B|prep=0.31 cueb|think|B|pron=0.26 cueb|think|B|say1=0.08 cueb|think|B|say2=0.38
cueb|think|B|the=0.41 cueb|think|B|to=-0.12 cueb|think|B|verb=0.11 cueb|think|B|was=-0.25 cueb|think|B|with=-0.19
cueb|think|B|word=0.11 cueb|think|N1|.=-0.06 cueb|think|N1|Cap=0.2 cueb|think|N1|a=-0.15 cueb|think|N1|adv=0.07
cueb|think|N1|and=-0.1 cueb|think|N1|conj=-0.09 cueb|think|N1|edge=-0.2 cueb|think|N1|for=0.07 cueb|think|N1|in=-0.11
cueb|think|N1|of=-0.09 cueb|think|N1|on=-0.21 cueb|think|N1|poss=-0.18 cueb|think|N1|prep=-0.25
cueb|think|N1|pron=0.44 cueb|think|N1|quote=-0.13 cueb|think|N1|say1=0.07 cueb|think|N1|say2=-0.17
cueb|think|N1|that=0.34 cueb|think|N1|the=-0.13 cueb|think|N1|to=0.33 cueb|think|N1|verb=0.11
cueb|think|N1|word=-0.35 cueb|think|P1|,=-0.29 cueb|think|P1|.=-0.21 cueb|think|P1|:=-0.06 cueb|think|P1|Cap=-0.38
cueb|think|P1|a=-0.1 cueb|think|P1|about=-0.08 cueb|think|P1|adv=-0.09 cueb|think|P1|an=-0.25 cueb|think|P1|and=-0.09
cueb|think|P1|as=0.22 cueb|think|P1|ed=-0.09 cueb|think|P1|edge=-0.28 cueb|think|P1|his=-0.07 cueb|think|P1|in=-0.2
cueb|think|P1|is=-0.13 cueb|think|P1|it=-0.15 cueb|think|P1|not=-0.11 cueb|think|P1|nouns=-0.22
cueb|think|P1|of=-0.22 cueb|think|P1|on=-0.11 cueb|think|P1|poss=0.15 cueb|think|P1|prep=-0.16
cueb|think|P1|pron=0.13 cueb|think|P1|quote=0.5 cueb|think|P1|say1=-0.08 cueb|think|P1|that=0.2
cueb|think|P1|the=0.23 cueb|think|P1|to=0.15 cueb|think|P1|verb=0.38 cueb|think|P1|word=-0.31
cueb|think|P2|word=-0.08 cueb|v0|A1|,=0.21 cueb|v0|A1|.=-0.15 cueb|v0|A1|:=-0.1 cueb|v0|A1|adv=-0.1
cueb|v0|A1|an=-0.1 cueb|v0|A1|and=0.25 cueb|v0|A1|as=-0.1 cueb|v0|A1|but=-0.07 cueb|v0|A1|ed=-0.16
cueb|v0|A1|edge=-0.1 cueb|v0|A1|for=-0.16 cueb|v0|A1|his=-0.07 cueb|v0|A1|in=-0.07 cueb|v0|A1|is=-0.12
cueb|v0|A1|nouns=-0.17 cueb|v0|A1|of=-0.07 cueb|v0|A1|p=-0.07 cueb|v0|A1|poss=-0.14 cueb|v0|A1|prep=-0.14
cueb|v0|A1|pron=-0.13 cueb|v0|A1|say1=-0.16 cueb|v0|A1|that=-0.1 cueb|v0|A1|the=0.07 cueb|v0|A1|to=0.46
cueb|v0|A1|verb=-0.23 cueb|v0|A1|word=-0.19 cueb|v0|A2|,=-0.12 cueb|v0|A2|.=-0.18 cueb|v0|A2|Cap=-0.15
cueb|v0|A2|a=-0.09 cueb|v0|A2|and=-0.08 cueb|v0|A2|conj=0.29 cueb|v0|A2|ed=0.08 cueb|v0|A2|edge=-0.15
cueb|v0|A2|for=-0.08 cueb|v0|A2|nouns=-0.12 cueb|v0|A2|of=-0.07 cueb|v0|A2|prep=0.09 cueb|v0|A2|pron=0.18
cueb|v0|A2|the=-0.15 cueb|v0|A2|to=-0.09 cueb|v0|A2|word=0.15 cueb|v0|A|(=-0.26 cueb|v0|A|,=-0.26 cueb|v0|A|.=-0.49
cueb|v0|A|Cap=0.23 cueb|v0|A|a=-0.82 cueb|v0|A|about=-0.25 cueb|v0|A|adv=-0.13 cueb|v0|A|an=-0.14 cueb|v0|A|and=0.08
cueb|v0|A|as=-0.22 cueb|v0|A|but=0.39 cueb|v0|A|by=-0.14 cueb|v0|A|called=0.35 cueb|v0|A|conj=-0.1 cueb|v0|A|ed=0.28
cueb|v0|A|edge=-0.18 cueb|v0|A|for=-0.23 cueb|v0|A|his=-0.19 cueb|v0|A|in=0.5 cueb|v0|A|is=0.17 cueb|v0|A|like=-0.26
cueb|v0|A|not=0.41 cueb|v0|A|nouns=-0.32 cueb|v0|A|on=-0.37 cueb|v0|A|or=-0.07 cueb|v0|A|p=-0.23 cueb|v0|A|poss=0.26
cueb|v0|A|prep=-0.09 cueb|v0|A|pron=0.24 cueb|v0|A|quote=-0.18 cueb|v0|A|said=-0.07 cueb|v0|A|say1=0.34
cueb|v0|A|that=-0.17 cueb|v0|A|the=0.39 cueb|v0|A|to=-0.51 cueb|v0|A|verb=-0.11 cueb|v0|A|was=0.23
cueb|v0|A|word=-0.09 cueb|v0|B1|,=-0.19 cueb|v0|B1|-=-0.11 cueb|v0|B1|:=0.3 cueb|v0|B1|Cap=-0.19 cueb|v0|B1|a=-0.06
cueb|v0|B1|about=-0.11 cueb|v0|B1|adv=-0.18 cueb|v0|B1|an=-0.07 cueb|v0|B1|and=-0.25 cueb|v0|B1|as=-0.17
cueb|v0|B1|but=0.46 cueb|v0|B1|by=-0.13 cueb|v0|B1|called=-0.15 cueb|v0|B1|conj=-0.19 cueb|v0|B1|ed=-0.12
cueb|v0|B1|for=-0.32 cueb|v0|B1|his=-0.25 cueb|v0|B1|in=0.07 cueb|v0|B1|is=-0.19 cueb|v0|B1|not=-0.22
cueb|v0|B1|nouns=-0.44 cueb|v0|B1|of=-0.3 cueb|v0|B1|on=0.35 cueb|v0|B1|prep=0.56 cueb|v0|B1|pron=-0.49
cueb|v0|B1|quote=0.27 cueb|v0|B1|say1=-0.27 cueb|v0|B1|say2=-0.14 cueb|v0|B1|that=-0.28 cueb|v0|B1|the=0.22
cueb|v0|B1|to=-0.28 cueb|v0|B1|was=-0.07 cueb|v0|B1|word=0.2 cueb|v0|B2|,=-0.09 cueb|v0|B2|.=-0.27 cueb|v0|B2|a=-0.07
cueb|v0|B2|adv=-0.09 cueb|v0|B2|and=-0.08 cueb|v0|B2|his=-0.11 cueb|v0|B2|of=-0.07 cueb|v0|B2|on=-0.07
cueb|v0|B2|pron=0.16 cueb|v0|B2|say1=-0.16 cueb|v0|B2|to=-0.06 cueb|v0|B2|word=0.19 cueb|v0|B3|,=-0.06
cueb|v0|B3|a=-0.06 cueb|v0|B3|verb=-0.11 cueb|v0|B3|word=0.5 cueb|v0|B|-=-0.25 cueb|v0|B|:=0.24 cueb|v0|B|Cap=-0.08
cueb|v0|B|a=-0.17 cueb|v0|B|about=-0.25 cueb|v0|B|adv=-0.32 cueb|v0|B|an=0.49 cueb|v0|B|and=0.29 cueb|v0|B|as=-0.09
cueb|v0|B|but=-0.54 cueb|v0|B|called=-0.14 cueb|v0|B|conj=-0.55 cueb|v0|B|ed=0.53 cueb|v0|B|his=0.26
cueb|v0|B|in=-0.39 cueb|v0|B|is=0.17 cueb|v0|B|it=0.24 cueb|v0|B|like=-0.68 cueb|v0|B|not=-0.22 cueb|v0|B|nouns=0.2
cueb|v0|B|of=-0.27 cueb|v0|B|or=-0.29 cueb|v0|B|p=0.63 cueb|v0|B|poss=0.6 cueb|v0|B|prep=-0.58 cueb|v0|B|pron=-0.57
cueb|v0|B|said=0.25 cueb|v0|B|say1=0.08 cueb|v0|B|say2=0.25 cueb|v0|B|that=0.11 cueb|v0|B|the=-0.22
cueb|v0|B|was=-0.46 cueb|v0|B|with=-0.08 cueb|v0|B|word=0.1 cueb|v0|N1|(=-0.06 cueb|v0|N1|,=-0.2 cueb|v0|N1|.=-0.24
cueb|v0|N1|:=-0.15 cueb|v0|N1|Cap=-0.13 cueb|v0|N1|a=-0.26 cueb|v0|N1|adv=-0.09 cueb|v0|N1|an=0.24
cueb|v0|N1|and=-0.17 cueb|v0|N1|as=0.26 cueb|v0|N1|ed=0.15 cueb|v0|N1|edge=-0.83 cueb|v0|N1|for=0.5
cueb|v0|N1|his=-0.16 cueb|v0|N1|in=-0.19 cueb|v0|N1|nouns=0.16 cueb|v0|N1|of=-0.07 cueb|v0|N1|on=-0.48
cueb|v0|N1|p=-0.09 cueb|v0|N1|poss=-0.37 cueb|v0|N1|prep=0.33 cueb|v0|N1|pron=-0.09 cueb|v0|N1|quote=-0.2
cueb|v0|N1|say1=0.22 cueb|v0|N1|say2=-0.08 cueb|v0|N1|that=-0.16 cueb|v0|N1|the=-0.35 cueb|v0|N1|verb=0.08
cueb|v0|N1|was=-0.12 cueb|v0|N1|with=-0.11 cueb|v0|P1|(=-0.06 cueb|v0|P1|,=-0.28 cueb|v0|P1|-=-0.13 cueb|v0|P1|.=0.21
cueb|v0|P1|:=-0.14 cueb|v0|P1|Cap=-0.06 cueb|v0|P1|a=-0.11 cueb|v0|P1|about=-0.1 cueb|v0|P1|adv=-0.19
cueb|v0|P1|an=-0.1 cueb|v0|P1|and=-0.23 cueb|v0|P1|as=-0.18 cueb|v0|P1|conj=-0.12 cueb|v0|P1|ed=-0.11
cueb|v0|P1|edge=-0.43 cueb|v0|P1|for=0.46 cueb|v0|P1|his=-0.2 cueb|v0|P1|in=0.15 cueb|v0|P1|is=-0.23
cueb|v0|P1|not=-0.09 cueb|v0|P1|nouns=-0.25 cueb|v0|P1|of=-0.25 cueb|v0|P1|on=-0.14 cueb|v0|P1|p=-0.21
cueb|v0|P1|poss=-0.1 cueb|v0|P1|pron=-0.21 cueb|v0|P1|quote=-0.24 cueb|v0|P1|said=0.22 cueb|v0|P1|say1=-0.23
cueb|v0|P1|say2=-0.08 cueb|v0|P1|that=0.16 cueb|v0|P1|the=-0.13 cueb|v0|P1|to=-0.26 cueb|v0|P1|verb=-0.2
cueb|v0|P1|with=-0.07 cueb|v0|P1|word=-0.09 cueb|v0|P2|Cap=-0.07 cueb|v0|P2|ed=0.41 cueb|v0|P2|pron=-0.09
cueb|v0|P2|the=-0.07 cueb|v0|P2|verb=-0.09 cueb|v0|P2|word=-0.13 cueb|v1|A1|,=-0.29 cueb|v1|A1|.=0.55
cueb|v1|A1|:=-0.16 cueb|v1|A1|Cap=-0.07 cueb|v1|A1|a=0.17 cueb|v1|A1|adv=-0.09 cueb|v1|A1|and=0.21
cueb|v1|A1|as=-0.19 cueb|v1|A1|conj=-0.07 cueb|v1|A1|edge=0.43 cueb|v1|A1|for=-0.16 cueb|v1|A1|his=-0.28
cueb|v1|A1|in=-0.37 cueb|v1|A1|of=-0.3 cueb|v1|A1|on=0.26 cueb|v1|A1|poss=-0.45 cueb|v1|A1|prep=0.27
cueb|v1|A1|pron=-0.16 cueb|v1|A1|quote=-0.43 cueb|v1|A1|say1=-0.17 cueb|v1|A1|that=-0.08 cueb|v1|A1|the=-0.34
cueb|v1|A1|to=-0.25 cueb|v1|A1|verb=-0.11 cueb|v1|A1|was=-0.09 cueb|v1|A1|word=0.4 cueb|v1|A2|Cap=-0.1
cueb|v1|A2|and=-0.08 cueb|v1|A2|nouns=-0.06 cueb|v1|A2|poss=-0.1 cueb|v1|A2|prep=0.22 cueb|v1|A2|pron=-0.12
cueb|v1|A2|the=-0.12 cueb|v1|A2|word=-0.26 cueb|v1|A|,=-0.32 cueb|v1|A|-=-0.15 cueb|v1|A|.=0.28 cueb|v1|A|Cap=-0.1
cueb|v1|A|a=0.26 cueb|v1|A|about=-0.13 cueb|v1|A|adv=0.33 cueb|v1|A|an=0.62 cueb|v1|A|and=0.65 cueb|v1|A|as=-0.17
cueb|v1|A|called=-0.6 cueb|v1|A|conj=-0.37 cueb|v1|A|ed=-0.17 cueb|v1|A|edge=-0.16 cueb|v1|A|for=-0.11
cueb|v1|A|in=0.37 cueb|v1|A|is=0.29 cueb|v1|A|it=-0.39 cueb|v1|A|not=-0.11 cueb|v1|A|nouns=-0.71 cueb|v1|A|p=-0.32
cueb|v1|A|poss=-0.07 cueb|v1|A|prep=-0.48 cueb|v1|A|pron=-0.48 cueb|v1|A|quote=-0.3 cueb|v1|A|say2=0.47
cueb|v1|A|that=-0.21 cueb|v1|A|to=0.39 cueb|v1|A|verb=-0.15 cueb|v1|A|was=0.54 cueb|v1|A|with=-0.37
cueb|v1|A|word=0.06 cueb|v1|B1|,=-0.47 cueb|v1|B1|:=-0.19 cueb|v1|B1|Cap=-0.38 cueb|v1|B1|a=-0.19
cueb|v1|B1|about=0.15 cueb|v1|B1|adv=-0.13 cueb|v1|B1|and=-0.19 cueb|v1|B1|as=-0.13 cueb|v1|B1|by=-0.1
cueb|v1|B1|conj=-0.32 cueb|v1|B1|ed=0.26 cueb|v1|B1|for=-0.12 cueb|v1|B1|his=-0.11 cueb|v1|B1|in=0.25
cueb|v1|B1|nouns=-0.34 cueb|v1|B1|on=0.24 cueb|v1|B1|poss=0.2 cueb|v1|B1|prep=0.09 cueb|v1|B1|pron=-0.22
cueb|v1|B1|said=-0.07 cueb|v1|B1|say1=-0.06 cueb|v1|B1|say2=-0.11 cueb|v1|B1|that=0.2 cueb|v1|B1|to=0.33
cueb|v1|B1|verb=-0.37 cueb|v1|B1|was=-0.06 cueb|v1|B2|,=0.35 cueb|v1|B2|.=-0.09 cueb|v1|B2|Cap=0.41
cueb|v1|B2|and=0.37 cueb|v1|B2|nouns=-0.1 cueb|v1|B2|on=-0.09 cueb|v1|B2|prep=-0.15 cueb|v1|B2|the=0.3
cueb|v1|B2|verb=-0.35 cueb|v1|B2|word=-0.5 cueb|v1|B3|pron=-0.37 cueb|v1|B3|word=-0.14 cueb|v1|B|,=-0.35
cueb|v1|B|-=0.35 cueb|v1|B|Cap=0.26 cueb|v1|B|a=-0.14 cueb|v1|B|about=0.22 cueb|v1|B|adv=-0.1 cueb|v1|B|an=0.29
cueb|v1|B|and=0.21 cueb|v1|B|as=-0.08 cueb|v1|B|but=0.07 cueb|v1|B|by=0.45 cueb|v1|B|conj=0.49 cueb|v1|B|for=-0.76
cueb|v1|B|his=0.51 cueb|v1|B|in=-0.5 cueb|v1|B|is=0.83 cueb|v1|B|not=0.13 cueb|v1|B|of=0.52 cueb|v1|B|on=-0.27
cueb|v1|B|or=0.22 cueb|v1|B|poss=0.54 cueb|v1|B|pron=0.1 cueb|v1|B|quote=-0.42 cueb|v1|B|said=-0.41
cueb|v1|B|say1=0.12 cueb|v1|B|say2=-0.09 cueb|v1|B|the=0.4 cueb|v1|B|titled=-0.57 cueb|v1|B|to=0.25
cueb|v1|B|was=-0.59 cueb|v1|B|with=-0.37 cueb|v1|N1|,=-0.22 cueb|v1|N1|.=-0.24 cueb|v1|N1|:=-0.27 cueb|v1|N1|a=-0.24
cueb|v1|N1|adv=-0.2 cueb|v1|N1|and=-0.17 cueb|v1|N1|as=0.31 cueb|v1|N1|by=-0.15 cueb|v1|N1|conj=0.46
cueb|v1|N1|ed=-0.2 cueb|v1|N1|edge=-0.56 cueb|v1|N1|for=-0.17 cueb|v1|N1|in=-0.14 cueb|v1|N1|nouns=-0.31
cueb|v1|N1|of=-0.24 cueb|v1|N1|on=-0.11 cueb|v1|N1|p=-0.2 cueb|v1|N1|poss=0.26 cueb|v1|N1|prep=-0.23
cueb|v1|N1|quote=-0.32 cueb|v1|N1|said=0.45 cueb|v1|N1|say1=-0.07 cueb|v1|N1|say2=-0.13 cueb|v1|N1|that=-0.12
cueb|v1|N1|the=-0.29 cueb|v1|N1|to=-0.18 cueb|v1|N1|verb=-0.19 cueb|v1|N1|word=-0.19 cueb|v1|P1|,=0.18
cueb|v1|P1|-=0.11 cueb|v1|P1|.=-0.42 cueb|v1|P1|:=-0.47 cueb|v1|P1|Cap=-0.37 cueb|v1|P1|about=-0.18
cueb|v1|P1|an=-0.12 cueb|v1|P1|and=0.09 cueb|v1|P1|as=-0.36 cueb|v1|P1|but=0.11 cueb|v1|P1|by=0.15
cueb|v1|P1|called=-0.18 cueb|v1|P1|conj=-0.09 cueb|v1|P1|ed=-0.26 cueb|v1|P1|edge=-0.17 cueb|v1|P1|for=-0.16
cueb|v1|P1|his=-0.24 cueb|v1|P1|is=-0.08 cueb|v1|P1|it=-0.12 cueb|v1|P1|like=-0.12 cueb|v1|P1|not=0.4
cueb|v1|P1|of=0.44 cueb|v1|P1|or=-0.19 cueb|v1|P1|p=-0.46 cueb|v1|P1|poss=-0.15 cueb|v1|P1|prep=0.09
cueb|v1|P1|pron=0.18 cueb|v1|P1|quote=0.39 cueb|v1|P1|said=-0.17 cueb|v1|P1|say1=0.07 cueb|v1|P1|say2=-0.14
cueb|v1|P1|that=0.2 cueb|v1|P1|to=-0.18 cueb|v1|P1|verb=-0.24 cueb|v1|P1|was=-0.13 cueb|v1|P1|word=-0.07
cueb|v1|P2|and=0.07 cueb|v1|P2|edge=-0.41 cueb|v1|P2|nouns=-0.22 cueb|v1|P2|of=0.31 cueb|v1|P2|poss=-0.31
cueb|v1|P2|say1=0.1 cueb|v1|P2|that=-0.15 cueb|v1|P2|the=0.4 cueb|v1|P2|verb=0.24 cueb|v1|P2|word=-0.13
cueb|v2|A1|,=-0.26 cueb|v2|A1|.=-0.21 cueb|v2|A1|Cap=-0.35 cueb|v2|A1|a=-0.18 cueb|v2|A1|an=-0.07 cueb|v2|A1|and=-0.1
cueb|v2|A1|as=-0.2 cueb|v2|A1|conj=-0.07 cueb|v2|A1|ed=-0.21 cueb|v2|A1|edge=-0.21 cueb|v2|A1|in=-0.22
cueb|v2|A1|is=-0.17 cueb|v2|A1|nouns=-0.12 cueb|v2|A1|poss=0.2 cueb|v2|A1|pron=-0.08 cueb|v2|A1|quote=0.41
cueb|v2|A1|say1=-0.09 cueb|v2|A1|say2=0.07 cueb|v2|A1|the=-0.43 cueb|v2|A1|to=-0.27 cueb|v2|A1|verb=-0.28
cueb|v2|A1|was=-0.09 cueb|v2|A1|word=0.28 cueb|v2|A2|a=-0.08 cueb|v2|A2|his=-0.06 cueb|v2|A2|prep=-0.11
cueb|v2|A2|the=-0.1 cueb|v2|A2|verb=-0.25 cueb|v2|A2|word=-0.15 cueb|v2|A|,=0.1 cueb|v2|A|.=0.48 cueb|v2|A|Cap=0.07
cueb|v2|A|a=-0.34 cueb|v2|A|an=-0.51 cueb|v2|A|and=0.22 cueb|v2|A|as=-0.5 cueb|v2|A|conj=-0.43 cueb|v2|A|ed=0.63
cueb|v2|A|edge=0.1 cueb|v2|A|for=0.36 cueb|v2|A|his=-0.12 cueb|v2|A|in=-0.44 cueb|v2|A|is=0.24 cueb|v2|A|nouns=0.55
cueb|v2|A|of=0.36 cueb|v2|A|on=-0.14 cueb|v2|A|p=-0.26 cueb|v2|A|poss=-0.68 cueb|v2|A|prep=-0.23 cueb|v2|A|pron=-0.35
cueb|v2|A|say2=-0.21 cueb|v2|A|that=-0.23 cueb|v2|A|the=-0.14 cueb|v2|A|to=-0.46 cueb|v2|A|verb=0.31
cueb|v2|A|was=-0.12 cueb|v2|A|with=0.28 cueb|v2|A|word=0.11 cueb|v2|B1|-=0.39 cueb|v2|B1|.=0.61 cueb|v2|B1|:=-0.27
cueb|v2|B1|a=-0.62 cueb|v2|B1|adv=0.71 cueb|v2|B1|and=-0.37 cueb|v2|B1|as=-0.37 cueb|v2|B1|by=-0.31
cueb|v2|B1|conj=-0.31 cueb|v2|B1|for=-0.21 cueb|v2|B1|his=-0.16 cueb|v2|B1|in=-0.17 cueb|v2|B1|it=-0.16
cueb|v2|B1|not=0.47 cueb|v2|B1|nouns=-0.37 cueb|v2|B1|of=-0.3 cueb|v2|B1|poss=0.08 cueb|v2|B1|prep=0.27
cueb|v2|B1|pron=-0.1 cueb|v2|B1|quote=0.2 cueb|v2|B1|say1=-0.15 cueb|v2|B1|that=-0.2 cueb|v2|B1|the=-0.76
cueb|v2|B1|to=0.21 cueb|v2|B1|was=0.07 cueb|v2|B1|with=-0.17 cueb|v2|B1|word=0.1 cueb|v2|B2|,=-0.52
cueb|v2|B2|Cap=0.13 cueb|v2|B2|a=-0.06 cueb|v2|B2|nouns=-0.12 cueb|v2|B2|pron=-0.26 cueb|v2|B2|say1=0.19
cueb|v2|B2|that=0.19 cueb|v2|B2|the=-0.26 cueb|v2|B2|verb=0.36 cueb|v2|B2|word=-0.13 cueb|v2|B3|.=-0.11
cueb|v2|B3|the=-0.23 cueb|v2|B3|verb=-0.09 cueb|v2|B3|word=-0.08 cueb|v2|B|,=0.24 cueb|v2|B|-=-0.37 cueb|v2|B|:=0.08
cueb|v2|B|Cap=0.22 cueb|v2|B|a=-0.19 cueb|v2|B|about=1 cueb|v2|B|adv=0.43 cueb|v2|B|an=-0.24 cueb|v2|B|and=-0.25
cueb|v2|B|by=0.06 cueb|v2|B|ed=0.28 cueb|v2|B|for=0.22 cueb|v2|B|his=-0.26 cueb|v2|B|in=0.1 cueb|v2|B|is=-0.16
cueb|v2|B|it=0.32 cueb|v2|B|not=0.68 cueb|v2|B|nouns=-0.26 cueb|v2|B|on=1.01 cueb|v2|B|or=-0.49 cueb|v2|B|poss=-0.34
cueb|v2|B|prep=0.15 cueb|v2|B|pron=0.35 cueb|v2|B|quote=0.37 cueb|v2|B|said=-0.31 cueb|v2|B|say1=-0.49
cueb|v2|B|say2=-0.12 cueb|v2|B|that=0.39 cueb|v2|B|to=-0.15 cueb|v2|B|was=0.29 cueb|v2|B|word=0.1 cueb|v2|N1|,=-0.46
cueb|v2|N1|.=-0.26 cueb|v2|N1|:=0.25 cueb|v2|N1|Cap=-0.67 cueb|v2|N1|a=-0.35 cueb|v2|N1|adv=-0.22
cueb|v2|N1|and=-0.18 cueb|v2|N1|as=-0.1 cueb|v2|N1|by=0.36 cueb|v2|N1|conj=-0.11 cueb|v2|N1|ed=-0.19
cueb|v2|N1|for=-0.21 cueb|v2|N1|his=-0.21 cueb|v2|N1|in=0.62 cueb|v2|N1|is=-0.12 cueb|v2|N1|not=0.43
cueb|v2|N1|nouns=-0.2 cueb|v2|N1|of=-0.2 cueb|v2|N1|on=-0.07 cueb|v2|N1|p=-0.17 cueb|v2|N1|poss=-0.33
cueb|v2|N1|prep=-0.18 cueb|v2|N1|pron=0.24 cueb|v2|N1|quote=-0.13 cueb|v2|N1|said=-0.13 cueb|v2|N1|say1=0.06
cueb|v2|N1|say2=0.27 cueb|v2|N1|that=-0.13 cueb|v2|N1|to=-0.25 cueb|v2|N1|verb=-0.26 cueb|v2|N1|was=-0.14
cueb|v2|N1|with=-0.09 cueb|v2|N1|word=-0.13 cueb|v2|P1|,=0.3 cueb|v2|P1|-=0.3 cueb|v2|P1|.=-0.58 cueb|v2|P1|:=-0.39
cueb|v2|P1|a=-0.36 cueb|v2|P1|about=-0.47 cueb|v2|P1|adv=0.23 cueb|v2|P1|an=0.42 cueb|v2|P1|as=0.49
cueb|v2|P1|by=-0.07 cueb|v2|P1|called=-0.08 cueb|v2|P1|conj=-0.15 cueb|v2|P1|ed=-0.29 cueb|v2|P1|for=-0.21
cueb|v2|P1|his=-0.32 cueb|v2|P1|in=0.24 cueb|v2|P1|is=0.23 cueb|v2|P1|not=-0.23 cueb|v2|P1|nouns=-0.36
cueb|v2|P1|of=0.5 cueb|v2|P1|on=0.19 cueb|v2|P1|p=0.29 cueb|v2|P1|pron=0.48 cueb|v2|P1|quote=0.16
cueb|v2|P1|say1=-0.07 cueb|v2|P1|say2=-0.34 cueb|v2|P1|that=-0.12 cueb|v2|P1|the=-0.13 cueb|v2|P1|to=-0.22
cueb|v2|P1|verb=0.21 cueb|v2|P1|was=-0.12 cueb|v2|P1|word=-0.27 cueb|v2|P2|,=-0.18 cueb|v2|P2|Cap=-0.37
cueb|v2|P2|conj=0.57 cueb|v2|P2|ed=-0.25 cueb|v2|P2|nouns=0.11 cueb|v2|P2|poss=-0.16 cueb|v2|P2|prep=-0.12
cueb|v2|P2|the=-0.13 cueb|v2|P2|verb=-0.11 cueb|v2|P2|word=-0.09 cueb|write|A1|for=-0.12 cueb|write|A1|word=-0.38
cueb|write|A2|word=-0.09 cueb|write|A|.=0.59 cueb|write|A|Cap=0.4 cueb|write|A|edge=1.15 cueb|write|A|poss=-0.39
cueb|write|A|the=-0.28 cueb|write|A|word=0.64 cueb|write|B1|,=-0.29 cueb|write|B1|.=0.17 cueb|write|B1|Cap=0.55
cueb|write|B1|and=-0.13 cueb|write|B1|of=-0.06 cueb|write|B1|quote=-0.07 cueb|write|B1|to=-0.2
cueb|write|B1|verb=0.17 cueb|write|B1|word=-0.34 cueb|write|B|,=0.49 cueb|write|B|a=0.6 cueb|write|B|and=0.15
cueb|write|B|his=-0.11 cueb|write|B|in=-0.16 cueb|write|B|nouns=0.26 cueb|write|B|of=-0.16 cueb|write|B|poss=0.31
cueb|write|B|pron=0.27 cueb|write|B|say1=-0.21 cueb|write|B|say2=0.82 cueb|write|B|that=-0.39 cueb|write|B|the=0.15
cueb|write|B|verb=0.11 cueb|write|B|word=-0.84 cueb|write|N1|.=-0.07 cueb|write|N1|Cap=-0.25 cueb|write|N1|ed=-0.2
cueb|write|N1|edge=0.23 cueb|write|N1|his=-0.09 cueb|write|N1|in=-0.13 cueb|write|N1|nouns=-0.24
cueb|write|N1|p=-0.08 cueb|write|N1|poss=0.11 cueb|write|N1|prep=-0.15 cueb|write|N1|pron=-0.26
cueb|write|N1|say1=-0.13 cueb|write|N1|say2=0.13 cueb|write|N1|verb=-0.15 cueb|write|N1|word=-0.36
cueb|write|P1|,=-0.25 cueb|write|P1|.=0.42 cueb|write|P1|Cap=0.37 cueb|write|P1|a=0.29 cueb|write|P1|adv=-0.07
cueb|write|P1|and=-0.11 cueb|write|P1|as=0.63 cueb|write|P1|conj=-0.16 cueb|write|P1|edge=-0.44
cueb|write|P1|for=-0.14 cueb|write|P1|in=-0.13 cueb|write|P1|is=0.3 cueb|write|P1|nouns=0.14 cueb|write|P1|of=0.32
cueb|write|P1|on=-0.17 cueb|write|P1|p=-0.65 cueb|write|P1|poss=-0.09 cueb|write|P1|pron=0.22
cueb|write|P1|quote=-0.07 cueb|write|P1|say1=0.31 cueb|write|P1|the=-0.15 cueb|write|P1|to=-0.19
cueb|write|P1|verb=-0.43 cueb|write|P1|was=-0.18 cueb|write|P1|word=0.12 cueb|write|P2|a=-0.09
cueb|write|P2|edge=-0.25 cueb|write|P2|the=-0.08 cuef|according|none|false=0.27 cuef|aux|finite|false=-0.2
cuef|aux|finite|true=-0.18 cuef|aux|participle|true=0.11 cuef|bare|none|false=0.18 cuef|describe|base|false=0.15
cuef|describe|base|true=-0.19 cuef|describe|finite|true=0.23 cuef|describe|none|false=-0.16
cuef|describe|participle|false=-0.28 cuef|describe|participle|true=0.07 cuef|describe|past-participle|false=-0.17
cuef|describe|past-participle|true=0.25 cuef|judge|base|false=-0.63 cuef|judge|base|true=0.37
cuef|judge|finite|false=0.17 cuef|judge|none|false=0.08 cuef|judge|participle|false=0.16
cuef|judge|participle|true=-0.91 cuef|o|finite|true=-0.17 cuef|o|none|false=0.06 cuef|say|base|false=0.09
cuef|say|base|true=-0.14 cuef|say|finite|false=0.14 cuef|say|finite|true=0.26 cuef|say|participle|false=-0.51
cuef|say|participle|true=-0.78 cuef|think|base|true=0.17 cuef|think|finite|false=0.11 cuef|think|finite|true=-0.29
cuef|think|participle|false=0.38 cuef|think|participle|true=-0.09 cuef|think|past-participle|false=-0.32
cuef|think|past-participle|true=-0.09 cuef|v0|finite|false=-0.08 cuef|v0|finite|true=0.06
cuef|v0|participle|true=-0.7 cuef|v1|base|false=-0.13 cuef|v1|base|true=-0.32 cuef|v1|finite|false=0.13
cuef|v1|finite|true=0.29 cuef|v1|none|false=-0.4 cuef|v1|participle|false=-0.38 cuef|v1|participle|true=-0.4
cuef|v1|past-participle|false=-0.28 cuef|v1|past-participle|true=0.48 cuef|v2|base|false=-0.14
cuef|v2|base|true=-0.45 cuef|v2|finite|true=-0.15 cuef|v2|none|false=-0.09 cuef|v2|participle|false=0.21
cuef|v2|participle|true=-0.17 cuef|write|base|false=-0.34 cuef|write|base|true=-0.49 cuef|write|finite|false=-0.14
cuef|write|finite|true=0.36 cuef|write|participle|false=0.36 cuef|write|past-participle|false=-0.47
cueg|according|A1|+=-0.06 cueg|according|A1|14=0.54 cueg|according|A1|7=-0.24 cueg|according|A2|+=-0.55
cueg|according|A|+=-0.26 cueg|according|A|0=-0.15 cueg|according|A|1=0.61 cueg|according|A|14=0.47
cueg|according|A|3=0.28 cueg|according|A|7=0.56 cueg|according|B1|+=-0.22 cueg|according|B2|+=0.08
cueg|according|B3|+=-0.35 cueg|according|B|+=0.17 cueg|according|B|0=-0.28 cueg|according|B|1=-0.1
cueg|according|B|14=0.29 cueg|according|B|3=0.49 cueg|according|B|7=0.53 cueg|according|N1|0=-0.38
cueg|according|N1|1=-0.22 cueg|according|P1|0=-0.21 cueg|according|P1|1=-0.55 cueg|according|P1|3=0.8
cueg|according|P2|1=-0.19 cueg|aux|A1|+=-0.17 cueg|aux|A1|0=-0.09 cueg|aux|A1|1=-0.21 cueg|aux|A1|14=-0.29
cueg|aux|A1|3=-0.26 cueg|aux|A1|7=-0.22 cueg|aux|A2|14=-0.21 cueg|aux|A|+=-0.42 cueg|aux|A|0=-0.2 cueg|aux|A|14=-0.68
cueg|aux|A|3=-0.33 cueg|aux|A|7=-0.19 cueg|aux|B1|+=-0.3 cueg|aux|B1|3=-0.2 cueg|aux|B1|7=-0.49 cueg|aux|B2|14=-0.28
cueg|aux|B3|+=-0.27 cueg|aux|B|0=-0.77 cueg|aux|B|1=-0.39 cueg|aux|B|14=-0.19 cueg|aux|B|3=-0.09 cueg|aux|N1|1=-0.3
cueg|aux|N1|3=-0.2 cueg|aux|P1|0=-0.23 cueg|aux|P1|1=0.06 cueg|aux|P1|3=-0.26 cueg|aux|P2|0=-0.2 cueg|aux|P2|1=0.31
cueg|bare|B|0=0.24 cueg|bare|N1|0=-0.31 cueg|bare|P1|0=0.12 cueg|describe|A1|+=-0.38 cueg|describe|A1|0=-0.07
cueg|describe|A1|1=-0.11 cueg|describe|A1|14=-0.14 cueg|describe|A1|3=-0.08 cueg|describe|A1|7=-0.25
cueg|describe|A2|14=-0.07 cueg|describe|A|+=-0.49 cueg|describe|A|1=-0.28 cueg|describe|A|14=-0.27
cueg|describe|A|3=-0.35 cueg|describe|A|7=-0.34 cueg|describe|B1|14=0.21 cueg|describe|B1|7=-0.47
cueg|describe|B2|+=-0.34 cueg|describe|B3|+=-0.22 cueg|describe|B|0=0.27 cueg|describe|B|1=0.37
cueg|describe|B|14=0.17 cueg|describe|N1|0=0.15 cueg|describe|N1|1=-0.5 cueg|describe|N1|3=-0.09
cueg|describe|P1|0=-0.22 cueg|describe|P1|1=-0.56 cueg|describe|P1|3=-0.3 cueg|describe|P2|0=0.12
cueg|describe|P2|1=0.12 cueg|judge|A1|+=0.25 cueg|judge|A1|0=-0.16 cueg|judge|A1|1=-0.26 cueg|judge|A1|14=-0.48
cueg|judge|A1|3=-0.09 cueg|judge|A1|7=-0.3 cueg|judge|A2|+=0.21 cueg|judge|A|+=-0.22 cueg|judge|A|0=0.52
cueg|judge|A|1=-0.31 cueg|judge|A|14=-0.93 cueg|judge|A|7=-0.11 cueg|judge|B1|+=-0.11 cueg|judge|B1|14=0.15
cueg|judge|B1|3=-0.19 cueg|judge|B1|7=-0.24 cueg|judge|B2|+=-0.23 cueg|judge|B3|+=-0.27 cueg|judge|B|+=0.09
cueg|judge|B|0=0.56 cueg|judge|B|1=0.12 cueg|judge|B|14=0.12 cueg|judge|B|3=0.15 cueg|judge|N1|0=-0.11
cueg|judge|P1|0=-0.12 cueg|judge|P1|1=-0.27 cueg|judge|P1|3=0.48 cueg|judge|P2|0=-0.5 cueg|judge|P2|1=-0.19
cueg|label|L|+=-0.11 cueg|label|L|0=0.07 cueg|label|L|1=0.15 cueg|label|L|14=-0.19 cueg|label|L|3=0.23
cueg|label|L|7=0.22 cueg|label|P1|0=-0.33 cueg|label|P1|1=0.11 cueg|label|P1|3=0.42 cueg|o|A1|+=-0.32
cueg|o|A1|0=-0.41 cueg|o|A1|1=-0.22 cueg|o|A1|14=0.24 cueg|o|A1|3=-0.23 cueg|o|A1|7=-0.07 cueg|o|A2|14=-0.18
cueg|o|A|+=-0.48 cueg|o|A|0=0.37 cueg|o|A|14=-0.15 cueg|o|A|3=-0.26 cueg|o|A|7=0.07 cueg|o|B1|+=0.1 cueg|o|B1|1=-0.1
cueg|o|B1|14=-0.21 cueg|o|B1|3=-0.47 cueg|o|B1|7=0.38 cueg|o|B2|+=-0.31 cueg|o|B2|14=0.17 cueg|o|B3|+=-0.32
cueg|o|B|+=-0.18 cueg|o|B|0=0.49 cueg|o|B|1=0.11 cueg|o|B|14=0.1 cueg|o|B|3=0.27 cueg|o|B|7=0.2 cueg|o|N1|0=-0.16
cueg|o|N1|1=-0.27 cueg|o|N1|3=-0.08 cueg|o|P1|0=-0.11 cueg|o|P1|1=-0.12 cueg|o|P1|3=-0.34 cueg|o|P2|0=-0.34
cueg|o|P2|1=-0.18 cueg|say|A1|+=0.23 cueg|say|A1|0=0.11 cueg|say|A1|1=-0.41 cueg|say|A1|14=0.13 cueg|say|A1|3=-0.13
cueg|say|A1|7=0.18 cueg|say|A2|14=-0.1 cueg|say|A2|7=-0.13 cueg|say|A|+=0.63 cueg|say|A|0=0.14 cueg|say|A|1=-0.08
cueg|say|A|14=0.46 cueg|say|A|3=0.19 cueg|say|A|7=0.24 cueg|say|B1|+=-0.07 cueg|say|B1|1=0.24 cueg|say|B1|14=0.09
cueg|say|B2|14=0.21 cueg|say|B2|7=-0.25 cueg|say|B3|+=0.25 cueg|say|B|+=0.08 cueg|say|B|0=0.11 cueg|say|B|1=0.08
cueg|say|B|14=0.45 cueg|say|B|7=0.34 cueg|say|N1|1=-0.25 cueg|say|N1|3=-0.35 cueg|say|P1|0=-0.21 cueg|say|P1|1=-0.17
cueg|say|P2|1=-0.16 cueg|say|P2|3=-0.14 cueg|think|A1|+=0.23 cueg|think|A1|1=-0.35 cueg|think|A1|14=-0.53
cueg|think|A1|3=-0.22 cueg|think|A1|7=0.38 cueg|think|A2|+=-0.35 cueg|think|A|+=-0.52 cueg|think|A|0=0.09
cueg|think|A|1=0.37 cueg|think|A|14=0.41 cueg|think|A|3=0.27 cueg|think|A|7=-0.15 cueg|think|B1|+=-0.27
cueg|think|B1|14=-0.2 cueg|think|B1|3=0.37 cueg|think|B1|7=0.08 cueg|think|B2|+=-0.39 cueg|think|B|+=0.15
cueg|think|B|0=0.11 cueg|think|B|1=0.53 cueg|think|B|14=-0.22 cueg|think|B|3=0.34 cueg|think|B|7=0.12
cueg|think|N1|0=-0.16 cueg|think|N1|1=0.37 cueg|think|P1|0=0.1 cueg|think|P1|1=-0.34 cueg|think|P1|3=-0.29
cueg|think|P2|0=-0.25 cueg|think|P2|1=-0.11 cueg|think|P2|3=-0.09 cueg|v0|A1|+=-0.07 cueg|v0|A1|1=-0.21
cueg|v0|A1|14=-0.07 cueg|v0|A1|3=0.08 cueg|v0|A1|7=-0.27 cueg|v0|A2|+=-0.11 cueg|v0|A2|14=-0.11 cueg|v0|A|+=0.36
cueg|v0|A|0=-0.24 cueg|v0|A|1=-0.32 cueg|v0|A|14=0.37 cueg|v0|A|3=0.2 cueg|v0|A|7=-0.56 cueg|v0|B1|+=-0.17
cueg|v0|B1|3=0.41 cueg|v0|B2|+=-0.15 cueg|v0|B2|7=-0.1 cueg|v0|B3|+=0.17 cueg|v0|B|+=-0.16 cueg|v0|B|0=0.35
cueg|v0|B|1=-0.34 cueg|v0|B|3=-0.07 cueg|v0|B|7=0.06 cueg|v0|N1|1=-0.32 cueg|v0|N1|3=-0.13 cueg|v0|P1|0=-0.09
cueg|v0|P1|1=-0.24 cueg|v0|P1|3=-0.45 cueg|v0|P2|0=-0.29 cueg|v0|P2|1=0.16 cueg|v1|A1|+=-0.23 cueg|v1|A1|0=0.33
cueg|v1|A1|1=0.18 cueg|v1|A1|14=0.3 cueg|v1|A1|3=-0.28 cueg|v1|A1|7=-0.26 cueg|v1|A2|+=-0.25 cueg|v1|A2|14=-0.14
cueg|v1|A|+=0.21 cueg|v1|A|1=0.07 cueg|v1|A|3=0.3 cueg|v1|B1|1=-0.58 cueg|v1|B1|14=-0.13 cueg|v1|B1|3=-0.54
cueg|v1|B1|7=0.47 cueg|v1|B2|+=0.13 cueg|v1|B2|14=-0.17 cueg|v1|B|0=-0.19 cueg|v1|B|1=-0.25 cueg|v1|B|14=0.24
cueg|v1|B|7=0.18 cueg|v1|N1|0=-0.23 cueg|v1|N1|1=-0.37 cueg|v1|N1|3=-0.07 cueg|v1|P1|1=-0.27 cueg|v1|P1|3=-0.46
cueg|v1|P2|0=0.3 cueg|v2|A1|0=-0.36 cueg|v2|A1|14=-0.53 cueg|v2|A1|3=-0.28 cueg|v2|A1|7=-0.37 cueg|v2|A2|+=-0.46
cueg|v2|A2|14=-0.1 cueg|v2|A|+=-0.47 cueg|v2|A|1=0.38 cueg|v2|A|14=-0.3 cueg|v2|A|7=-0.07 cueg|v2|B1|1=0.74
cueg|v2|B1|3=-0.2 cueg|v2|B1|7=-0.14 cueg|v2|B2|+=0.09 cueg|v2|B2|14=0.36 cueg|v2|B3|+=-0.22 cueg|v2|B|0=-0.23
cueg|v2|B|1=0.23 cueg|v2|B|3=0.16 cueg|v2|N1|0=-0.2 cueg|v2|N1|3=-0.15 cueg|v2|P1|1=0.33 cueg|v2|P1|3=-0.47
cueg|v2|P2|0=0.07 cueg|write|A1|+=-0.2 cueg|write|A1|14=-0.37 cueg|write|A1|3=-0.06 cueg|write|A1|7=-0.18
cueg|write|A2|14=-0.06 cueg|write|A|0=0.26 cueg|write|A|1=-0.26 cueg|write|A|3=-0.49 cueg|write|A|7=0.35
cueg|write|B1|1=-0.09 cueg|write|B1|14=0.23 cueg|write|B1|3=0.09 cueg|write|B1|7=0.15 cueg|write|B2|+=-0.23
cueg|write|B2|14=-0.35 cueg|write|B|0=0.28 cueg|write|B|1=0.48 cueg|write|B|14=-0.81 cueg|write|B|3=0.32
cueg|write|B|7=0.47 cueg|write|N1|0=-0.12 cueg|write|N1|1=-0.25 cueg|write|P1|0=0.39 cueg|write|P1|1=-0.52
cueg|write|P2|0=-0.55 cueg|write|P2|1=-0.18 cue|according|A1|open=0.11 cue|according|A1|piece=0.16
cue|according|A|open=0.39 cue|according|A|piece=0.62 cue|according|B1|full=0.57 cue|according|B1|open=-0.24
cue|according|B1|piece=-0.28 cue|according|B2|piece=0.24 cue|according|B3|piece=-0.35 cue|according|B|full=-0.21
cue|according|B|open=0.36 cue|according|B|piece=0.38 cue|according|N1|full=-0.18 cue|according|N1|open=-0.15
cue|according|N1|piece=-0.39 cue|according|P1|full=-0.44 cue|according|P2|full=-0.1 cue|according|P2|open=-0.46
cue|according|P2|piece=0.11 cue|aux|A1|full=-0.32 cue|aux|A1|open=-0.31 cue|aux|A1|piece=-0.2 cue|aux|A2|full=-0.15
cue|aux|A2|open=-0.18 cue|aux|A2|piece=0.06 cue|aux|A|full=-0.21 cue|aux|A|open=-0.1 cue|aux|A|piece=-0.36
cue|aux|B1|full=-0.82 cue|aux|B1|open=-0.13 cue|aux|B1|piece=-0.23 cue|aux|B2|full=0.26 cue|aux|B2|open=-0.27
cue|aux|B2|piece=-0.31 cue|aux|B3|open=-0.07 cue|aux|B3|piece=-0.26 cue|aux|B|full=-0.35 cue|aux|B|open=0.1
cue|aux|B|piece=-0.28 cue|aux|N1|open=-0.15 cue|aux|P1|full=-0.49 cue|aux|P1|open=-0.22 cue|aux|P1|piece=-0.09
cue|aux|P2|open=-0.07 cue|aux|P2|piece=0.17 cue|bare|B|full=0.24 cue|bare|N1|full=-0.11 cue|bare|N1|piece=-0.28
cue|bare|P1|full=0.35 cue|bare|P1|piece=-0.84 cue|describe|A1|full=-0.09 cue|describe|A1|open=-0.28
cue|describe|A1|piece=-0.34 cue|describe|A2|open=-0.07 cue|describe|A|full=-0.26 cue|describe|A|open=-0.17
cue|describe|A|piece=-0.45 cue|describe|B1|full=-0.14 cue|describe|B1|open=0.37 cue|describe|B1|piece=-0.24
cue|describe|B2|full=-0.14 cue|describe|B2|open=-0.15 cue|describe|B2|piece=-0.22 cue|describe|B3|piece=-0.2
cue|describe|B|full=0.33 cue|describe|B|open=0.27 cue|describe|B|piece=0.17 cue|describe|N1|open=0.28
cue|describe|N1|piece=-0.13 cue|describe|P1|full=-0.44 cue|describe|P1|open=-0.36 cue|describe|P1|piece=-0.18
cue|describe|P2|full=-0.15 cue|describe|P2|open=-0.09 cue|describe|P2|piece=0.24 cue|judge|A1|full=-0.1
cue|judge|A1|open=-0.3 cue|judge|A2|open=-0.09 cue|judge|A2|piece=0.27 cue|judge|A|open=0.11 cue|judge|A|piece=-0.43
cue|judge|B1|full=0.07 cue|judge|B1|open=0.27 cue|judge|B1|piece=-0.31 cue|judge|B2|full=-0.09 cue|judge|B2|open=-0.1
cue|judge|B2|piece=-0.15 cue|judge|B3|full=-0.13 cue|judge|B3|piece=-0.16 cue|judge|B|full=0.8 cue|judge|B|open=-0.18
cue|judge|B|piece=0.19 cue|judge|N1|full=-0.1 cue|judge|N1|open=0.33 cue|judge|N1|piece=-0.36 cue|judge|P1|full=-0.12
cue|judge|P1|open=-0.16 cue|judge|P1|piece=0.13 cue|judge|P2|full=-0.4 cue|judge|P2|open=-0.2
cue|judge|P2|piece=-0.25 cue|label|L|piece=0.43 cue|label|N1|full=0.38 cue|label|N1|open=-0.8 cue|label|N1|piece=-0.3
cue|label|P1|full=-0.06 cue|label|P1|open=-0.44 cue|label|P2|full=0.07 cue|label|P2|piece=-0.24 cue|o|A1|full=-0.43
cue|o|A1|open=-0.11 cue|o|A1|piece=-0.11 cue|o|A2|full=-0.3 cue|o|A2|open=0.18 cue|o|A2|piece=-0.1 cue|o|A|open=-0.06
cue|o|B1|open=0.26 cue|o|B2|open=0.14 cue|o|B2|piece=-0.41 cue|o|B3|open=-0.08 cue|o|B3|piece=-0.29 cue|o|B|full=0.4
cue|o|B|piece=0.18 cue|o|N1|full=-0.52 cue|o|N1|open=-0.2 cue|o|N1|piece=-0.08 cue|o|P1|full=-0.28
cue|o|P1|open=-0.21 cue|o|P2|full=-0.29 cue|o|P2|piece=-0.26 cue|say|A1|full=0.5 cue|say|A1|open=-0.08
cue|say|A2|full=-0.08 cue|say|A2|open=-0.23 cue|say|A|full=0.1 cue|say|A|open=0.24 cue|say|A|piece=0.52
cue|say|B1|full=-0.1 cue|say|B1|piece=0.25 cue|say|B2|full=-0.3 cue|say|B2|open=0.21 cue|say|B2|piece=0.23
cue|say|B3|full=-0.13 cue|say|B3|open=0.14 cue|say|B3|piece=0.35 cue|say|B|full=0.12 cue|say|B|open=0.21
cue|say|B|piece=0.3 cue|say|N1|full=-0.31 cue|say|N1|open=0.06 cue|say|P1|full=0.19 cue|say|P1|open=-0.17
cue|say|P1|piece=-0.34 cue|say|P2|full=0.13 cue|say|P2|piece=-0.3 cue|think|A1|full=-0.28 cue|think|A1|open=-0.38
cue|think|A1|piece=0.18 cue|think|A2|open=-0.14 cue|think|A2|piece=-0.3 cue|think|A|full=0.4 cue|think|A|open=0.36
cue|think|B1|full=-0.33 cue|think|B1|open=-0.16 cue|think|B2|full=-0.08 cue|think|B2|open=-0.22
cue|think|B2|piece=-0.29 cue|think|B|full=0.09 cue|think|B|open=0.19 cue|think|B|piece=0.13 cue|think|N1|full=-0.18
cue|think|N1|open=0.29 cue|think|N1|piece=-0.19 cue|think|P1|full=-0.37 cue|think|P1|open=-0.35
cue|think|P1|piece=0.14 cue|think|P2|piece=-0.31 cue|v0|A1|full=-0.28 cue|v0|A1|open=0.11 cue|v0|A1|piece=-0.13
cue|v0|A2|full=-0.12 cue|v0|A2|open=-0.15 cue|v0|A2|piece=-0.08 cue|v0|B1|full=0.15 cue|v0|B1|open=-0.25
cue|v0|B2|full=-0.29 cue|v0|B2|open=-0.18 cue|v0|B2|piece=-0.07 cue|v0|B3|open=-0.07 cue|v0|B3|piece=0.23
cue|v0|B|full=-0.77 cue|v0|N1|full=-0.44 cue|v0|P1|full=-0.37 cue|v0|P1|piece=-0.13 cue|v0|P2|open=-0.11
cue|v1|A1|full=0.16 cue|v1|A1|open=0.14 cue|v1|A2|piece=-0.37 cue|v1|A|full=-0.09 cue|v1|A|open=-0.11
cue|v1|A|piece=0.14 cue|v1|B1|full=-0.15 cue|v1|B1|open=-0.09 cue|v1|B2|full=-0.18 cue|v1|B2|open=0.18
cue|v1|B2|piece=0.09 cue|v1|B|piece=0.11 cue|v1|N1|full=-0.44 cue|v1|N1|open=-0.11 cue|v1|N1|piece=-0.23
cue|v1|P1|full=-0.06 cue|v1|P1|piece=-0.08 cue|v1|P2|full=-0.41 cue|v1|P2|open=0.36 cue|v1|P2|piece=0.4
cue|v2|A1|full=-0.48 cue|v2|A1|open=-0.42 cue|v2|A1|piece=-0.19 cue|v2|A2|open=-0.19 cue|v2|A2|piece=-0.45
cue|v2|A|full=0.13 cue|v2|A|open=-0.37 cue|v2|A|piece=-0.11 cue|v2|B1|full=0.24 cue|v2|B1|open=0.14
cue|v2|B1|piece=-0.11 cue|v2|B2|full=0.32 cue|v2|B2|open=-0.37 cue|v2|B3|full=-0.11 cue|v2|B3|open=-0.26
cue|v2|B|full=0.19 cue|v2|B|open=0.09 cue|v2|N1|full=-0.1 cue|v2|N1|open=-0.16 cue|v2|N1|piece=-0.21
cue|v2|P1|piece=0.1 cue|write|A1|full=0.27 cue|write|A1|open=-0.16 cue|write|A1|piece=-0.46 cue|write|A2|open=-0.08
cue|write|A|full=0.21 cue|write|A|open=-0.19 cue|write|A|piece=-0.14 cue|write|B1|open=-0.12 cue|write|B1|piece=-0.11
cue|write|B2|full=-0.07 cue|write|B2|piece=-0.36 cue|write|B|full=-0.62 cue|write|B|open=0.26 cue|write|B|piece=0.47
cue|write|N1|full=0.19 cue|write|N1|open=-0.13 cue|write|N1|piece=-0.5 cue|write|P1|full=-0.2 cue|write|P1|open=-0.2
cue|write|P1|piece=0.57 cue|write|P2|full=-0.38 cue|write|P2|open=-0.21 cue|write|P2|piece=-0.44 c|alone|true=0.31
c|b|(=0.19 c|b|,=0.35 c|b|-=0.39 c|b|.=0.2 c|b|:=-0.5 c|b|Cap=0.17 c|b|a=0.48 c|b|about=0.09 c|b|adv=0.16
c|b|an=-0.17 c|b|and=0.21 c|b|as=-0.16 c|b|but=-0.47 c|b|by=0.09 c|b|called=0.55 c|b|conj=0.22 c|b|ed=0.23
c|b|edge=0.31 c|b|his=-0.22 c|b|in=0.1 c|b|is=-0.08 c|b|like=0.18 c|b|not=0.58 c|b|nouns=0.11 c|b|of=0.16
c|b|on=-0.33 c|b|or=0.66 c|b|poss=-0.48 c|b|prep=0.3 c|b|quote=0.34 c|b|said=-0.46 c|b|say1=-0.38 c|b|say2=-0.08
c|b|that=0.29 c|b|the=0.12 c|b|to=0.11 c|b|verb=0.2 c|b|was=0.15 c|b|with=-0.07 c|b|word=-0.42 c|psq|A1|piece|1=0.79
c|psq|A|full|0=-0.41 c|psq|A|open|0=0.91 c|psq|A|piece|0=0.66 c|psq|A|piece|1=0.2 c|psq|B1|full|0=0.24
c|psq|B1|full|1=-0.24 c|psq|B1|open|0=-0.3 c|psq|B1|open|1=0.53 c|psq|B1|open|2=0.2 c|psq|B1|piece|0=-0.25
c|psq|B1|piece|1=0.41 c|psq|B1|piece|2=0.33 c|psq|B2|full|0=-0.16 c|psq|B2|full|1=0.62 c|psq|B2|open|1=-0.1
c|psq|B2|open|2=0.46 c|psq|B2|piece|0=-0.55 c|psq|B2|piece|1=-0.3 c|psq|B2|piece|2=0.86 c|psq|B2|piece|3=0.81
c|psq|B3|piece|1=0.08 c|psq|B3|piece|2=0.28 c|psq|B3|piece|3=0.92 c|psq|B|full|0=-0.36 c|psq|B|full|1=-0.46
c|psq|B|open|0=-0.79 c|psq|B|open|1=0.57 c|psq|B|piece|0=-0.44 c|psq|B|piece|1=0.51 c|psq|L|open|1=0.27
c|psq|L|piece|1=-0.38 c|psq|L|piece|2=0.38 c|psq|L|piece|3=0.3 c|psq|P1|full|1=0.44 c|psq|P1|full|2=-0.44
c|psq|P1|full|3=-0.12 c|psq|P1|open|0=1.32 c|psq|P1|open|2=-0.27 c|psq|P1|open|3=-0.55 c|psq|P1|piece|0=1.26
c|psq|P1|piece|1=-0.29 c|psq|P1|piece|2=-0.2 c|psq|P1|piece|3=-0.18 c|psq|P2|full|0=-0.23 c|psq|P2|full|1=0.15
c|psq|P2|full|2=-0.29 c|psq|P2|full|3=-0.13 c|psq|P2|open|0=0.45 c|psq|P2|open|1=-0.2 c|psq|P2|open|2=-0.43
c|psq|P2|open|3=-0.17 c|psq|P2|piece|0=0.66 c|psq|P2|piece|2=-0.41 c|psq|P2|piece|3=-0.43 c|p|A=0.45 c|p|A1=0.9
c|p|B=-0.09 c|p|B1=0.36 c|p|B2=0.59 c|p|B3=0.48 c|p|L=0.11 c|p|P1=-0.09 c|p|P2=-0.13 c|s|open=0.1 c|s|piece=0.12
c|w|+=0.08 c|w|12=0.2 c|w|5=0.09 emk|false|according1=0.21 emk|false|according2=0.26 emk|false|bare1=0.18
emk|false|by2=0.11 emk|false|by2p=0.08 emk|false|sv0i=-0.16 emk|false|sv0ip=-0.23 emk|false|sv0p=-0.26
emk|false|sv1i=-0.13 emk|false|sv1ip=-0.13 emk|false|sv1p=-0.46 emk|false|sv2=0.11 emk|false|sv2ip=-0.46
emk|false|sv2p=-0.67 emk|false|vs0=-0.19 emk|false|vs1=-0.06 emk|true|sv0=-0.09 emk|true|sv0p=-0.1 emk|true|sv1p=0.21
emk|true|sv2=-0.06 emk|true|sv2p=-0.3 em|A1|false=-0.1 em|A2|false=-0.1 em|A2|true=-0.21 em|A|false=0.1
em|A|true=-0.32 em|B1|true=-0.3 em|B2|false=-0.15 em|B2|true=0.15 em|B3|false=-0.21 em|B3|true=0.21 em|B|false=0.13
em|L|false=0.12 em|N1|false=-0.07 em|N1|true=-0.27 em|P1|false=-0.1 em|P2|false=-0.12 em|P2|true=-0.39 f|base|2=-0.15
f|finite|0=-0.08 f|finite|2=0.12 f|none|2=0.21 f|participle|0=-0.12 f|participle|1=-0.17 f|participle|2=-0.15
f|past-participle|1=-0.15 f|past-participle|2=-0.47 gap|+|sv|group=-0.29 gap|+|sv|heshe=-0.58 gap|+|sv|his=-0.09
gap|+|sv|i=-0.49 gap|+|sv|it=-0.31 gap|+|sv|name=-0.26 gap|+|sv|names=-0.42 gap|+|sv|nominal=-0.75 gap|+|sv|org=-0.76
gap|+|sv|they=-0.29 gap|+|sv|we=0.08 gap|+|sv|who=-0.23 gap|+|sv|you=-0.2 gap|0|according|group=0.44
gap|0|according|it=0.28 gap|0|according|name=0.17 gap|0|according|names=-0.42 gap|0|according|nominal=0.24
gap|0|according|org=0.29 gap|0|bare|names=0.47 gap|0|by|group=0.18 gap|0|by|it=-0.13 gap|0|by|name=-0.22
gap|0|by|names=-0.29 gap|0|by|nominal=0.22 gap|0|by|org=0.12 gap|0|label|name=-0.15 gap|0|label|nominal=-0.23
gap|0|label|org=0.82 gap|0|noun|group=0.46 gap|0|noun|his=0.23 gap|0|noun|it=-0.78 gap|0|noun|name=-0.09
gap|0|noun|names=-0.34 gap|0|noun|nominal=0.07 gap|0|noun|org=-0.31 gap|0|sv|his=-0.77 gap|0|sv|i=-0.1
gap|0|sv|it=-0.15 gap|0|sv|name=0.06 gap|0|sv|names=-0.08 gap|0|sv|nominal=-0.12 gap|0|sv|org=0.16
gap|0|sv|they=-0.07 gap|0|sv|we=-0.13 gap|0|sv|who=-0.23 gap|0|sv|you=-0.21 gap|0|vs|group=-0.51 gap|0|vs|heshe=-0.4
gap|0|vs|it=-0.08 gap|0|vs|name=0.08 gap|0|vs|org=-0.23 gap|0|vs|they=-0.08 gap|14|bare|name=0.25
gap|14|sv|group=-0.22 gap|14|sv|his=-0.5 gap|14|sv|i=-0.13 gap|14|sv|name=-0.19 gap|14|sv|names=-0.39
gap|14|sv|nominal=-0.32 gap|14|sv|org=0.12 gap|14|sv|they=0.16 gap|14|sv|we=-0.31 gap|14|sv|who=-0.08
gap|14|sv|you=0.07 gap|1|noun|group=0.64 gap|1|noun|his=0.23 gap|1|noun|it=0.72 gap|1|noun|nominal=-0.47
gap|1|noun|org=-0.52 gap|1|sv|group=-0.28 gap|1|sv|heshe=0.38 gap|1|sv|his=-0.35 gap|1|sv|i=0.32 gap|1|sv|name=0.25
gap|1|sv|names=0.71 gap|1|sv|nominal=-0.13 gap|1|sv|we=0.25 gap|1|sv|you=-0.42 gap|3|bare|name=-0.37
gap|3|noun|his=-0.41 gap|3|noun|it=-0.25 gap|3|noun|name=-0.35 gap|3|noun|nominal=0.13 gap|3|noun|org=-0.2
gap|3|sv|group=0.21 gap|3|sv|heshe=0.46 gap|3|sv|his=-0.43 gap|3|sv|i=-0.11 gap|3|sv|it=-0.52 gap|3|sv|name=0.31
gap|3|sv|names=-0.53 gap|3|sv|nominal=0.34 gap|3|sv|org=0.28 gap|3|sv|they=-0.48 gap|3|sv|we=-0.31 gap|3|sv|who=-0.18
gap|3|sv|you=0.07 gap|7|noun|name=-0.57 gap|7|sv|group=-0.39 gap|7|sv|heshe=0.29 gap|7|sv|his=-0.62 gap|7|sv|i=0.6
gap|7|sv|it=0.06 gap|7|sv|name=0.41 gap|7|sv|names=-0.29 gap|7|sv|nominal=-0.6 gap|7|sv|org=-0.32 gap|7|sv|they=-0.3
gap|7|sv|we=-0.16 gap|7|sv|who=-0.21 in=-1.28 in|by1p=-0.18 in|noun1=-0.46 in|sv0=-0.78 in|sv0i=-0.26 in|sv0ip=-0.24
in|sv0p=-0.37 in|sv1=-2.07 in|sv1i=-0.86 in|sv1ip=-0.29 in|sv1p=-0.21 in|sv2=-1.81 in|sv2i=-1 in|vs0=-0.13
in|vs1=-0.07 in|vs2=-0.53 k|according1=0.21 k|according2=0.26 k|bare1=0.18 k|by2=0.11 k|by2p=0.08 k|sv0i=-0.16
k|sv0ip=-0.23 k|sv0p=-0.21 k|sv1i=-0.13 k|sv1ip=-0.13 k|sv1p=-0.25 k|sv2=0.1 k|sv2ip=-0.46 k|sv2p=-0.74 k|vs0=-0.19
k|vs1=-0.06 n=0.15 neg|true=-0.46 n|alone|false=0.17 n|alone|true=-0.37 n|any|false=0.15 n|aw|(|1=-0.17 n|aw|(|2=0.18
n|aw|(|5=-0.1 n|aw|)|1=-0.54 n|aw|)|2=0.74 n|aw|,|+=-0.63 n|aw|,|1=-0.15 n|aw|,|2=-0.49 n|aw|,|5=0.11 n|aw|-|+=-0.69
n|aw|-|1=-0.2 n|aw|-|2=0.12 n|aw|-|3=0.27 n|aw|-|5=0.25 n|aw|-|9=0.94 n|aw|.|1=-0.14 n|aw|.|2=-0.35 n|aw|.|3=-0.14
n|aw|.|5=-0.07 n|aw|.|9=-0.23 n|aw|:|1=-0.18 n|aw|:|2=-0.55 n|aw|:|5=-0.1 n|aw|:|9=-0.18 n|aw|;|1=0.26 n|aw|;|3=-0.19
n|aw|;|5=0.22 n|aw|Cap|+=-0.11 n|aw|Cap|1=0.06 n|aw|Cap|2=-0.08 n|aw|Cap|3=0.86 n|aw|Cap|5=-0.47 n|aw|Cap|9=-0.44
n|aw|about|1=0.14 n|aw|about|2=0.41 n|aw|about|3=-0.57 n|aw|about|5=-0.43 n|aw|adv|+=0.3 n|aw|adv|1=0.2
n|aw|adv|2=-0.75 n|aw|adv|3=-0.08 n|aw|adv|5=-0.23 n|aw|adv|9=0.1 n|aw|and|+=0.49 n|aw|and|1=-0.2 n|aw|and|2=-0.11
n|aw|and|3=-0.12 n|aw|and|5=0.36 n|aw|and|9=-0.15 n|aw|an|1=0.41 n|aw|as|1=-0.14 n|aw|as|2=-0.26 n|aw|as|5=-0.18
n|aw|as|9=-0.51 n|aw|a|+=-0.49 n|aw|a|1=-0.4 n|aw|a|3=0.14 n|aw|a|5=0.12 n|aw|a|9=0.39 n|aw|but|1=0.21
n|aw|but|3=-0.07 n|aw|but|5=-0.78 n|aw|but|9=0.11 n|aw|by|+=0.65 n|aw|by|1=0.25 n|aw|by|2=-0.46 n|aw|by|3=-0.66
n|aw|by|5=-0.28 n|aw|by|9=0.61 n|aw|conj|+=-0.22 n|aw|conj|1=-0.71 n|aw|conj|3=0.51 n|aw|conj|5=-0.26
n|aw|conj|9=-0.52 n|aw|edge|+=-0.33 n|aw|edge|1=0.35 n|aw|edge|2=0.32 n|aw|edge|3=-0.16 n|aw|edge|5=0.4
n|aw|ed|1=0.28 n|aw|ed|2=0.08 n|aw|ed|3=0.2 n|aw|ed|9=-0.3 n|aw|for|1=-0.28 n|aw|for|2=-0.37 n|aw|for|3=-0.09
n|aw|for|5=0.39 n|aw|for|9=0.51 n|aw|his|3=-0.79 n|aw|in|+=-0.52 n|aw|in|1=-0.08 n|aw|in|2=0.47 n|aw|in|3=-0.3
n|aw|in|5=0.3 n|aw|in|9=-0.97 n|aw|is|3=0.45 n|aw|is|5=-0.08 n|aw|it|1=-0.13 n|aw|it|2=0.43 n|aw|like|1=-0.16
n|aw|like|2=0.38 n|aw|not|1=-0.19 n|aw|not|2=-0.46 n|aw|not|3=-0.28 n|aw|not|5=0.39 n|aw|nouns|+=-0.3
n|aw|nouns|1=-0.08 n|aw|nouns|2=-0.18 n|aw|nouns|5=0.25 n|aw|of|+=-0.28 n|aw|of|1=-0.24 n|aw|of|5=-0.53
n|aw|of|9=-0.56 n|aw|on|1=-0.32 n|aw|on|2=0.43 n|aw|on|3=0.42 n|aw|on|5=-0.14 n|aw|on|9=-0.52 n|aw|or|1=0.49
n|aw|or|2=-0.33 n|aw|or|3=0.18 n|aw|prep|+=-0.49 n|aw|prep|1=-0.52 n|aw|prep|2=0.42 n|aw|prep|3=0.53
n|aw|prep|5=-0.95 n|aw|prep|9=-0.58 n|aw|pron|+=0.11 n|aw|pron|1=-0.18 n|aw|pron|3=0.24 n|aw|pron|9=-0.56
n|aw|p|+=0.3 n|aw|p|1=0.37 n|aw|p|2=-0.27 n|aw|p|3=0.3 n|aw|quote|+=0.36 n|aw|quote|1=0.07 n|aw|quote|2=-0.88
n|aw|quote|3=-0.07 n|aw|quote|9=0.29 n|aw|said|1=0.29 n|aw|said|5=-0.47 n|aw|said|9=-0.62 n|aw|say1|2=0.13
n|aw|say1|3=-0.19 n|aw|say1|5=-0.37 n|aw|say1|9=0.29 n|aw|say2|1=0.52 n|aw|say2|3=-0.63 n|aw|say2|5=-0.26
n|aw|say2|9=-0.08 n|aw|that|1=0.4 n|aw|that|3=-0.2 n|aw|that|5=-0.12 n|aw|that|9=0.36 n|aw|the|+=-0.25
n|aw|the|1=-0.29 n|aw|the|2=0.23 n|aw|the|3=-0.49 n|aw|the|5=-0.14 n|aw|the|9=0.28 n|aw|to|+=-0.61 n|aw|to|3=0.13
n|aw|to|5=-0.4 n|aw|verb|1=0.08 n|aw|verb|5=-0.26 n|aw|verb|9=-0.44 n|aw|was|1=-0.12 n|aw|was|2=-0.16 n|aw|was|5=0.1
n|aw|with|1=-0.32 n|aw|with|2=-0.46 n|aw|with|3=0.39 n|aw|with|5=0.17 n|aw|word|+=0.7 n|aw|word|1=0.16
n|aw|word|3=-0.4 n|aw|word|9=-0.63 n|a|(=-0.22 n|a|)=0.35 n|a|,=-0.18 n|a|-=0.52 n|a|.=-0.17 n|a|:=-0.6 n|a|;=0.2
n|a|a=0.09 n|a|about=0.14 n|a|an=0.38 n|a|and=0.17 n|a|as=-0.28 n|a|but=-0.12 n|a|by=0.21 n|a|conj=-0.17 n|a|ed=0.13
n|a|for=0.31 n|a|his=0.18 n|a|in=0.21 n|a|is=0.37 n|a|it=0.09 n|a|like=0.12 n|a|not=-0.31 n|a|of=-0.42 n|a|on=0.31
n|a|or=0.19 n|a|p=0.39 n|a|prep=0.1 n|a|quote=0.19 n|a|said=-0.09 n|a|say1=-0.06 n|a|say2=0.22 n|a|that=0.44
n|a|to=-0.09 n|a|with=0.3 n|a|word=0.08 n|bw|(|1=-0.68 n|bw|,|1=-0.31 n|bw|,|2=0.08 n|bw|,|3=-0.18 n|bw|,|5=0.19
n|bw|-|1=-0.32 n|bw|-|2=0.32 n|bw|-|3=-0.22 n|bw|-|5=-0.11 n|bw|-|9=0.18 n|bw|.|1=0.27 n|bw|.|2=-0.89 n|bw|.|3=-0.18
n|bw|.|5=-1.42 n|bw|.|9=-0.36 n|bw|:|+=-0.09 n|bw|:|1=-0.22 n|bw|:|2=0.12 n|bw|:|3=-0.16 n|bw|:|5=-0.34
n|bw|Cap|+=-0.3 n|bw|Cap|1=0.25 n|bw|Cap|3=-0.44 n|bw|Cap|5=-0.43 n|bw|Cap|9=-0.2 n|bw|about|1=-0.2 n|bw|about|2=-0.1
n|bw|about|3=0.07 n|bw|about|9=0.17 n|bw|adv|+=-0.64 n|bw|adv|1=0.16 n|bw|adv|2=-0.36 n|bw|adv|5=0.29 n|bw|and|+=0.38
n|bw|and|1=0.12 n|bw|and|3=-0.3 n|bw|and|5=0.13 n|bw|and|9=-0.15 n|bw|an|1=0.18 n|bw|an|2=-0.28 n|bw|an|3=-0.66
n|bw|an|5=-0.53 n|bw|an|9=0.76 n|bw|as|2=-0.29 n|bw|as|3=-0.49 n|bw|as|5=0.67 n|bw|as|9=0.07 n|bw|a|1=-0.26
n|bw|a|2=0.35 n|bw|a|3=-0.12 n|bw|a|9=0.13 n|bw|but|1=-0.76 n|bw|but|2=0.38 n|bw|but|5=0.14 n|bw|by|1=-0.43
n|bw|by|2=0.2 n|bw|by|3=-0.49 n|bw|by|5=-0.7 n|bw|by|9=0.44 n|bw|called|1=0.57 n|bw|called|3=-0.18 n|bw|conj|+=0.57
n|bw|conj|1=-0.4 n|bw|conj|2=-0.35 n|bw|conj|3=0.58 n|bw|conj|5=0.1 n|bw|conj|9=-0.73 n|bw|edge|1=-0.3
n|bw|edge|2=-0.72 n|bw|edge|3=-0.26 n|bw|edge|5=-0.64 n|bw|edge|9=-0.2 n|bw|ed|+=-0.45 n|bw|ed|1=-0.23 n|bw|ed|3=0.25
n|bw|ed|5=0.34 n|bw|ed|9=-0.08 n|bw|for|1=-0.36 n|bw|for|2=0.58 n|bw|for|3=0.28 n|bw|for|5=-1 n|bw|for|9=0.48
n|bw|his|+=-0.46 n|bw|his|2=0.2 n|bw|his|3=0.34 n|bw|his|5=-0.17 n|bw|his|9=-0.72 n|bw|in|+=-0.4 n|bw|in|1=-0.51
n|bw|in|2=-0.14 n|bw|in|3=0.42 n|bw|in|9=0.24 n|bw|is|+=0.37 n|bw|is|1=-0.26 n|bw|is|2=0.1 n|bw|is|3=-0.77
n|bw|is|9=-0.25 n|bw|it|1=-0.08 n|bw|it|2=-0.42 n|bw|it|3=0.33 n|bw|it|5=0.15 n|bw|it|9=-0.27 n|bw|like|1=0.64
n|bw|not|1=-0.79 n|bw|not|2=-0.19 n|bw|not|3=0.46 n|bw|not|5=0.26 n|bw|not|9=-0.31 n|bw|nouns|+=0.29
n|bw|nouns|1=-0.28 n|bw|nouns|2=0.2 n|bw|nouns|3=-0.25 n|bw|nouns|5=0.18 n|bw|nouns|9=-0.19 n|bw|of|1=0.28
n|bw|of|2=-0.21 n|bw|of|5=-0.83 n|bw|of|9=0.41 n|bw|on|1=-0.39 n|bw|on|3=0.17 n|bw|on|5=0.3 n|bw|on|9=-0.22
n|bw|or|1=0.46 n|bw|or|2=-0.52 n|bw|or|3=-0.29 n|bw|poss|+=-0.63 n|bw|poss|2=-0.13 n|bw|poss|3=0.26 n|bw|poss|5=0.2
n|bw|poss|9=0.62 n|bw|prep|+=-0.32 n|bw|prep|1=-0.25 n|bw|prep|2=0.2 n|bw|prep|3=-0.23 n|bw|prep|5=-0.45
n|bw|pron|+=0.38 n|bw|pron|1=0.13 n|bw|pron|2=-0.53 n|bw|pron|3=0.31 n|bw|pron|5=-0.77 n|bw|pron|9=-0.45 n|bw|p|1=1.8
n|bw|p|3=0.56 n|bw|quote|+=-0.3 n|bw|quote|1=0.28 n|bw|quote|2=-0.21 n|bw|quote|3=-0.47 n|bw|quote|5=0.48
n|bw|quote|9=-0.61 n|bw|said|+=-0.28 n|bw|said|1=-0.39 n|bw|said|2=-0.44 n|bw|said|3=0.37 n|bw|said|5=-0.22
n|bw|said|9=0.34 n|bw|say1|+=0.28 n|bw|say1|1=-0.29 n|bw|say1|2=-0.1 n|bw|say1|5=0.33 n|bw|say1|9=-0.92
n|bw|say2|1=-0.17 n|bw|say2|2=-0.23 n|bw|say2|3=0.06 n|bw|say2|5=0.43 n|bw|say2|9=-0.26 n|bw|that|+=0.19
n|bw|that|1=0.08 n|bw|that|2=-0.47 n|bw|that|3=0.35 n|bw|that|5=-1.15 n|bw|that|9=0.19 n|bw|the|+=0.39
n|bw|the|3=0.13 n|bw|the|5=0.09 n|bw|the|9=0.06 n|bw|to|+=-0.13 n|bw|to|1=-0.15 n|bw|to|2=-0.08 n|bw|to|3=-0.18
n|bw|to|5=0.15 n|bw|to|9=0.26 n|bw|verb|+=-0.95 n|bw|verb|1=-0.08 n|bw|verb|2=-0.27 n|bw|verb|3=0.33 n|bw|verb|5=0.2
n|bw|was|+=-0.34 n|bw|was|1=-0.57 n|bw|was|2=0.33 n|bw|was|3=0.13 n|bw|was|5=0.11 n|bw|was|9=-0.35 n|bw|with|1=-0.12
n|bw|with|2=0.54 n|bw|with|3=0.48 n|bw|with|5=-0.54 n|bw|word|+=-0.23 n|bw|word|2=0.1 n|bw|word|3=-0.22
n|bw|word|5=0.07 n|bw|word|9=-0.31 n|b|(=0.38 n|b|,=0.09 n|b|-=0.09 n|b|.=-0.32 n|b|:=-0.08 n|b|;=-0.1 n|b|Cap=-0.14
n|b|a=0.22 n|b|about=0.06 n|b|adv=-0.13 n|b|an=0.24 n|b|and=0.11 n|b|but=-0.08 n|b|by=-0.07 n|b|called=0.3
n|b|conj=0.1 n|b|ed=0.19 n|b|edge=-0.3 n|b|for=0.26 n|b|his=0.17 n|b|is=-0.07 n|b|it=-0.13 n|b|like=0.31
n|b|nouns=0.12 n|b|of=0.13 n|b|or=0.32 n|b|p=0.71 n|b|poss=0.3 n|b|prep=-0.24 n|b|pron=-0.07 n|b|quote=-0.15
n|b|said=-0.1 n|b|say2=0.1 n|b|so-called=0.39 n|b|the=0.15 n|b|titled=0.3 n|b|with=0.21 n|in|false=-0.07
n|in|true=2.43 n|k|heading=-0.51 n|k|paragraph=0.17 n|l|!=0.1 n|l|,=0.5 n|l|-=-0.78 n|l|.=0.11 n|l|?=-0.07 n|l|w=0.08
n|say|false=0.07 n|say|true=0.21 n|s|false=-0.09 n|s|true=3.46 n|tb|false|(=0.58 n|tb|false|,=-0.12
n|tb|false|-=-0.11 n|tb|false|.=-0.16 n|tb|false|:=0.06 n|tb|false|;=-0.1 n|tb|false|Cap=0.12 n|tb|false|a=0.21
n|tb|false|about=-0.2 n|tb|false|adv=-0.12 n|tb|false|an=0.22 n|tb|false|as=0.19 n|tb|false|called=-0.2
n|tb|false|conj=0.17 n|tb|false|ed=-0.17 n|tb|false|edge=-0.35 n|tb|false|for=0.21 n|tb|false|his=-0.24
n|tb|false|in=0.19 n|tb|false|it=-0.2 n|tb|false|like=0.26 n|tb|false|on=-0.44 n|tb|false|or=0.3 n|tb|false|p=0.47
n|tb|false|poss=-0.65 n|tb|false|quote=-0.26 n|tb|false|said=-0.11 n|tb|false|say1=0.06 n|tb|false|so-called=0.41
n|tb|false|that=0.1 n|tb|false|verb=-0.07 n|tb|false|was=-0.06 n|tb|false|with=0.41 n|tb|true|,=0.31 n|tb|true|-=0.46
n|tb|true|.=-1.04 n|tb|true|:=-0.65 n|tb|true|Cap=-0.48 n|tb|true|about=0.5 n|tb|true|and=0.25 n|tb|true|as=-0.37
n|tb|true|by=-0.08 n|tb|true|called=0.47 n|tb|true|conj=-0.27 n|tb|true|ed=0.56 n|tb|true|edge=0.38
n|tb|true|for=0.15 n|tb|true|his=0.59 n|tb|true|in=-0.41 n|tb|true|is=-0.54 n|tb|true|like=0.1 n|tb|true|nouns=0.46
n|tb|true|of=0.16 n|tb|true|on=0.26 n|tb|true|p=0.88 n|tb|true|poss=1.2 n|tb|true|prep=-0.51 n|tb|true|pron=-0.69
n|tb|true|quote=0.22 n|tb|true|say1=-0.21 n|tb|true|say2=0.17 n|tb|true|that=-0.55 n|tb|true|the=0.2
n|tb|true|to=0.32 n|tb|true|verb=0.22 n|tb|true|with=-0.39 n|tb|true|word=-0.06 n|tw|false|1=0.12 n|tw|false|5=-0.13
n|tw|false|9=-0.07 n|tw|true|1=-0.08 n|tw|true|2=0.41 n|tw|true|3=0.36 n|tw|true|5=0.65 n|tw|true|9=0.68
n|t|true=0.64 n|wsay|+|false=-0.24 n|wsay|+|true=0.22 n|wsay|1|true=0.14 n|wsay|2|false=0.15 n|wsay|2|true=0.14
n|wsay|3|true=0.23 n|wsay|5|true=0.1 n|wsay|9|false=0.11 n|w|+|full=-0.08 n|w|+|piece=0.26 n|w|1=0.1 n|w|1|full=0.66
n|w|2=0.19 n|w|2|full=0.69 n|w|2|open=-0.16 n|w|2|piece=0.09 n|w|3=0.18 n|w|3|full=0.27 n|w|3|open=0.33
n|w|3|piece=-0.09 n|w|5=0.09 n|w|5|full=0.28 n|w|5|open=0.08 n|w|5|piece=-0.07 n|w|9=0.08 n|w|9|full=-0.42
n|w|9|open=0.53 n|w|9|piece=0.18 pa|A1|false=-0.08 pa|A2|false=-0.11 pa|B2|false=-0.09 pa|B3|false=-0.14
pa|B|false=0.11 pa|L|false=0.12 pa|N1|false=-0.11 pa|N1|true=0.2 pa|P1|false=-0.1 pa|P1|true=0.25 pa|P2|false=-0.08
pa|P2|true=-0.1 pb|A1|--=-0.09 pb|A1|o-=-0.1 pb|A1|oo=-0.22 pb|A1|qo=-0.07 pb|A2|--=-0.09 pb|A2|-o=-0.3
pb|A2|o-=-0.14 pb|A2|oo=-0.14 pb|A|-o=-0.25 pb|A|o-=0.24 pb|A|oo=-0.2 pb|A|q-=0.18 pb|B1|--=-0.09 pb|B1|-o=0.06
pb|B1|o-=0.16 pb|B2|--=-0.16 pb|B2|-o=-0.41 pb|B2|o-=0.31 pb|B2|oo=0.11 pb|B3|--=-0.18 pb|B3|-o=-0.15 pb|B3|o-=0.25
pb|B|--=0.11 pb|B|-o=-0.15 pb|B|-q=0.1 pb|B|oq=0.26 pb|L|--=0.08 pb|L|-o=0.34 pb|L|-q=0.31 pb|N1|--=-0.12
pb|N1|-o=-0.15 pb|N1|oo=0.28 pb|P1|--=-0.09 pb|P1|o-=-0.08 pb|P1|oo=-0.64 pb|P2|--=-0.08 pb|P2|-o=-0.25
pb|P2|o-=-0.08 pb|P2|oo=-0.23 pf|A1|base=-0.16 pf|A1|finite=-0.07 pf|A1|participle=-0.39 pf|A1|past-participle=0.39
pf|A2|base=-0.36 pf|A2|finite=-0.15 pf|A2|none=0.15 pf|A2|participle=0.32 pf|A|base=0.06 pf|A|finite=0.07
pf|A|none=0.41 pf|A|participle=-0.76 pf|A|past-participle=-0.12 pf|B1|base=-0.07 pf|B1|none=-0.17
pf|B1|participle=-0.34 pf|B1|past-participle=-0.41 pf|B2|base=0.16 pf|B2|finite=-0.07 pf|B2|none=-0.07
pf|B2|participle=-0.55 pf|B2|past-participle=-0.18 pf|B3|base=0.2 pf|B3|finite=-0.12 pf|B3|none=-0.38
pf|B3|participle=-0.26 pf|B|base=-0.09 pf|B|finite=0.13 pf|B|none=0.12 pf|B|participle=0.15
pf|B|past-participle=-0.44 pf|L|none=0.12 pf|N1|base=-0.12 pf|N1|finite=-0.1 pf|N1|none=-0.11
pf|N1|past-participle=-0.24 pf|P1|base=-0.17 pf|P1|finite=-0.08 pf|P1|participle=-0.3 pf|P1|past-participle=0.18
pf|P2|base=-0.25 pf|P2|finite=-0.06 pf|P2|none=-0.1 pf|P2|participle=-0.55 pg|A1|1=-0.29 pg|A1|3=-0.28 pg|A1|7=-0.14
pg|A2|+=-0.1 pg|A2|14=-0.18 pg|A2|7=-0.18 pg|A|+=-0.09 pg|A|0=0.1 pg|A|1=0.06 pg|B1|+=-0.1 pg|B1|1=0.13 pg|B1|3=0.15
pg|B2|+=-0.09 pg|B2|14=0.09 pg|B2|7=-0.27 pg|B3|+=-0.17 pg|B3|14=0.11 pg|B|1=0.12 pg|B|14=0.07 pg|B|3=0.16
pg|B|7=0.21 pg|L|+=-0.11 pg|L|0=0.07 pg|L|1=0.15 pg|L|14=-0.19 pg|L|3=0.23 pg|L|7=0.22 pg|N1|0=-0.08 pg|N1|1=-0.26
pg|N1|3=-0.46 pg|P1|0=-0.09 pg|P1|1=-0.12 pg|P2|0=-0.1 pg|P2|1=-0.11 pg|P2|3=-0.28 phk|body|1=-0.29 phk|doc|0=0.34
phk|doc|1=0.16 phk|other|0=-0.14 phk|other|1=-0.33 phk|other|2=-0.41 phk|role|0=-0.08 phk|role|1=0.1 phk|role|2=0.13
phk|time|0=-0.78 phk|time|1=0.22 phk|time|2=-0.09 phk||0=-0.08 phk||2=0.14 ph|group|doc=-0.38 ph|group|other=-0.25
ph|group|time=-0.26 ph|his|=-0.28 ph|it|=-0.18 ph|names|=-0.14 ph|name|=0.08 ph|nominal|body=-0.15
ph|nominal|doc=0.23 ph|nominal|other=-0.22 ph|nominal|role=0.07 ph|nominal|time=-0.24 ph|org|=0.16 ph|they|=-0.12
ph|we|=-0.17 ph|who|=-0.32 ph|you|=-0.22 pkb|A1|according2|--=0.21 pkb|A1|according2|o-=-0.18 pkb|A1|by1p|--=-0.25
pkb|A1|by1|--=-0.14 pkb|A1|noun1|--=-0.24 pkb|A1|sv0ip|--=-0.19 pkb|A1|sv0i|--=-0.19 pkb|A1|sv0i|-o=-0.08
pkb|A1|sv0i|o-=-0.08 pkb|A1|sv0i|q-=-0.14 pkb|A1|sv0p|--=0.1 pkb|A1|sv0p|o-=-0.22 pkb|A1|sv0|--=-0.1
pkb|A1|sv0|-o=-0.07 pkb|A1|sv0|o-=-0.48 pkb|A1|sv0|q-=-0.39 pkb|A1|sv1ip|--=-0.33 pkb|A1|sv1i|--=-0.12
pkb|A1|sv1i|-o=-0.07 pkb|A1|sv1i|o-=-0.16 pkb|A1|sv1p|--=0.21 pkb|A1|sv1|-o=0.12 pkb|A1|sv1|o-=-0.52
pkb|A1|sv1|oo=0.31 pkb|A1|sv1|q-=0.2 pkb|A1|sv2i|--=-0.27 pkb|A1|sv2i|-o=-0.1 pkb|A1|sv2i|o-=-0.1
pkb|A1|sv2p|--=-0.06 pkb|A1|sv2|--=-0.35 pkb|A1|sv2|-o=0.07 pkb|A1|sv2|o-=0.37 pkb|A1|sv2|oo=-0.51 pkb|A1|sv2|q-=0.08
pkb|A1|sv2|qo=-0.06 pkb|A1|vs0|o-=-0.13 pkb|A1|vs2|--=0.68 pkb|A1|vs2|o-=-0.89 pkb|A2|according2|--=0.06
pkb|A2|noun1|o-=0.36 pkb|A2|sv0ip|--=0.17 pkb|A2|sv0i|--=0.17 pkb|A2|sv0i|-o=-0.07 pkb|A2|sv0i|o-=-0.07
pkb|A2|sv0p|--=-0.2 pkb|A2|sv0|--=-0.17 pkb|A2|sv0|-o=-0.13 pkb|A2|sv0|o-=-0.23 pkb|A2|sv1i|--=-0.29
pkb|A2|sv1i|-o=-0.08 pkb|A2|sv1p|--=-0.11 pkb|A2|sv1|o-=-0.17 pkb|A2|sv2i|--=-0.2 pkb|A2|sv2|--=-0.18
pkb|A2|sv2|-o=-0.14 pkb|A2|sv2|oo=-0.1 pkb|A2|vs2|--=-0.07 pkb|A2|vs2|o-=-0.2 pkb|A|according2|--=0.69
pkb|A|according2|o-=-0.28 pkb|A|according2|q-=0.15 pkb|A|by1p|--=-0.36 pkb|A|by1|--=-0.15 pkb|A|by1|q-=0.43
pkb|A|noun1|-o=-0.19 pkb|A|noun1|q-=-0.37 pkb|A|sv0ip|q-=-0.12 pkb|A|sv0i|--=-0.12 pkb|A|sv0i|q-=-0.31
pkb|A|sv0p|--=-0.17 pkb|A|sv0p|q-=-0.12 pkb|A|sv0|--=-0.08 pkb|A|sv0|-o=0.57 pkb|A|sv0|o-=-0.25 pkb|A|sv0|q-=-0.29
pkb|A|sv1ip|--=-0.33 pkb|A|sv1ip|q-=-0.32 pkb|A|sv1i|--=-0.25 pkb|A|sv1i|-o=-0.06 pkb|A|sv1i|o-=0.4
pkb|A|sv1i|q-=0.06 pkb|A|sv1p|--=0.23 pkb|A|sv1p|q-=-0.32 pkb|A|sv1|--=-0.12 pkb|A|sv1|-o=-0.49 pkb|A|sv1|o-=0.49
pkb|A|sv1|qo=0.29 pkb|A|sv2ip|--=-0.09 pkb|A|sv2i|--=-0.34 pkb|A|sv2i|-o=-0.12 pkb|A|sv2i|o-=-0.2 pkb|A|sv2p|--=-0.09
pkb|A|sv2|--=-0.1 pkb|A|sv2|-o=-0.53 pkb|A|sv2|o-=0.89 pkb|A|sv2|q-=0.39 pkb|A|vs0|o-=-0.47 pkb|A|vs1|o-=-0.19
pkb|A|vs1|q-=0.07 pkb|A|vs2|--=0.99 pkb|A|vs2|o-=-0.26 pkb|A|vs2|q-=0.19 pkb|B1|according2|--=0.11
pkb|B1|according2|-o=0.1 pkb|B1|according2|o-=-0.16 pkb|B1|by1p|--=0.25 pkb|B1|by1|--=-0.07 pkb|B1|noun1|--=-0.34
pkb|B1|noun1|-o=-0.13 pkb|B1|sv0ip|--=-0.2 pkb|B1|sv0i|--=-0.12 pkb|B1|sv0i|o-=-0.14 pkb|B1|sv0p|--=-0.22
pkb|B1|sv0p|o-=-0.12 pkb|B1|sv0|-o=0.18 pkb|B1|sv0|o-=-0.4 pkb|B1|sv0|oo=-0.16 pkb|B1|sv1ip|--=-0.14
pkb|B1|sv1ip|o-=-0.07 pkb|B1|sv1i|--=-0.18 pkb|B1|sv1p|--=-0.18 pkb|B1|sv1|--=-0.12 pkb|B1|sv1|-o=-0.08
pkb|B1|sv1|o-=0.19 pkb|B1|sv2i|-o=-0.29 pkb|B1|sv2i|o-=0.35 pkb|B1|sv2p|--=-0.09 pkb|B1|sv2|--=-0.08
pkb|B1|sv2|-o=0.12 pkb|B1|sv2|o-=0.25 pkb|B1|sv2|oo=0.1 pkb|B1|vs0|o-=-0.23 pkb|B1|vs1|o-=0.16 pkb|B1|vs2|--=-0.23
pkb|B1|vs2|o-=0.17 pkb|B2|according2|--=0.23 pkb|B2|noun1|--=-0.17 pkb|B2|sv0i|--=-0.14 pkb|B2|sv0i|-o=-0.17
pkb|B2|sv0p|--=-0.15 pkb|B2|sv0|--=-0.11 pkb|B2|sv0|-o=-0.09 pkb|B2|sv0|o-=-0.18 pkb|B2|sv1i|--=-0.24
pkb|B2|sv1i|o-=-0.15 pkb|B2|sv1p|--=-0.1 pkb|B2|sv1|--=-0.07 pkb|B2|sv1|-o=-0.22 pkb|B2|sv2i|--=-0.14
pkb|B2|sv2|--=-0.21 pkb|B2|sv2|-o=-0.12 pkb|B2|sv2|o-=0.37 pkb|B2|vs0|o-=-0.17 pkb|B2|vs2|--=-0.19 pkb|B2|vs2|o-=0.3
pkb|B3|according2|--=-0.34 pkb|B3|sv0i|--=-0.16 pkb|B3|sv0p|--=-0.07 pkb|B3|sv0|-o=-0.13 pkb|B3|sv0|o-=-0.14
pkb|B3|sv1i|--=-0.17 pkb|B3|sv1|--=-0.09 pkb|B3|sv2i|--=-0.18 pkb|B3|sv2|--=-0.14 pkb|B3|sv2|o-=0.23
pkb|B3|vs2|o-=0.26 pkb|B|according1|--=0.28 pkb|B|according2|--=0.48 pkb|B|according2|-q=-0.37 pkb|B|bare1|-q=0.16
pkb|B|by1|--=0.13 pkb|B|by2|--=0.06 pkb|B|noun1|--=-0.13 pkb|B|noun1|-o=-0.21 pkb|B|noun1|-q=0.07 pkb|B|noun1|o-=-0.2
pkb|B|sv0ip|--=-0.15 pkb|B|sv0ip|-q=-0.39 pkb|B|sv0i|--=-0.26 pkb|B|sv0i|-q=-0.29 pkb|B|sv0p|--=-0.24
pkb|B|sv0p|-q=-0.48 pkb|B|sv0|-o=-0.22 pkb|B|sv0|o-=0.21 pkb|B|sv0|oq=0.12 pkb|B|sv1ip|--=-0.09 pkb|B|sv1i|--=-0.12
pkb|B|sv1i|-q=0.21 pkb|B|sv1i|oq=0.35 pkb|B|sv1p|--=-0.2 pkb|B|sv1p|-q=-0.51 pkb|B|sv1p|o-=-0.2 pkb|B|sv1|--=0.18
pkb|B|sv1|-o=0.26 pkb|B|sv1|o-=0.39 pkb|B|sv1|oq=-0.2 pkb|B|sv2ip|--=-0.27 pkb|B|sv2i|--=0.16 pkb|B|sv2i|-o=-0.23
pkb|B|sv2i|-q=0.26 pkb|B|sv2i|o-=0.17 pkb|B|sv2p|--=-0.38 pkb|B|sv2|--=0.4 pkb|B|sv2|-q=0.39 pkb|B|sv2|o-=-0.31
pkb|B|sv2|oq=0.26 pkb|B|vs0|o-=-0.08 pkb|B|vs1|--=0.09 pkb|B|vs2|--=-0.66 pkb|B|vs2|o-=-0.21 pkb|B|vs2|oq=0.31
pkb|L|label2|--=0.08 pkb|L|label2|-o=0.34 pkb|L|label2|-q=0.31 pkb|N1|according2|--=-0.43 pkb|N1|according2|-o=-0.06
pkb|N1|according2|o-=-0.11 pkb|N1|bare1|-o=-0.28 pkb|N1|by1p|--=-0.17 pkb|N1|by1|--=-0.18 pkb|N1|by2p|--=-0.07
pkb|N1|label2|--=-0.12 pkb|N1|label2|-o=0.63 pkb|N1|noun1|--=0.13 pkb|N1|noun1|-o=-0.13 pkb|N1|sv0ip|--=-0.11
pkb|N1|sv0i|o-=-0.19 pkb|N1|sv0p|--=-0.17 pkb|N1|sv0p|o-=-0.08 pkb|N1|sv0|--=-0.07 pkb|N1|sv0|-o=-0.37
pkb|N1|sv1ip|--=-0.14 pkb|N1|sv1i|-o=-0.06 pkb|N1|sv1i|o-=-0.16 pkb|N1|sv1p|--=-0.25 pkb|N1|sv1|--=-0.2
pkb|N1|sv1|-o=-0.07 pkb|N1|sv1|o-=0.1 pkb|N1|sv2i|--=-0.28 pkb|N1|sv2i|-o=-0.19 pkb|N1|sv2i|o-=-0.18
pkb|N1|sv2i|oo=0.54 pkb|N1|sv2|--=-0.15 pkb|N1|sv2|-o=-0.17 pkb|N1|sv2|o-=0.07 pkb|N1|vs0|o-=-0.18
pkb|N1|vs1|--=-0.21 pkb|N1|vs2|--=-0.25 pkb|N1|vs2|o-=-0.18 pkb|N1|vs2|oo=-0.23 pkb|P1|according2|-o=-0.17
pkb|P1|according2|o-=-0.26 pkb|P1|bare1|--=-0.38 pkb|P1|bare1|-o=0.38 pkb|P1|by1p|--=-0.15 pkb|P1|by1|--=-0.14
pkb|P1|by2p|--=-0.22 pkb|P1|label2|-o=-0.07 pkb|P1|label2|o-=-0.22 pkb|P1|noun1|-o=0.43 pkb|P1|sv0ip|--=-0.18
pkb|P1|sv0i|--=-0.19 pkb|P1|sv0i|-o=-0.12 pkb|P1|sv0i|o-=-0.1 pkb|P1|sv0p|--=-0.09 pkb|P1|sv0p|o-=-0.06
pkb|P1|sv0|--=-0.12 pkb|P1|sv0|o-=-0.07 pkb|P1|sv1ip|o-=0.6 pkb|P1|sv1i|--=-0.26 pkb|P1|sv1i|-o=-0.18
pkb|P1|sv1i|o-=-0.14 pkb|P1|sv1p|--=-0.26 pkb|P1|sv1|-o=0.17 pkb|P1|sv1|o-=-0.33 pkb|P1|sv2i|--=0.15
pkb|P1|sv2i|-o=-0.25 pkb|P1|sv2i|o-=-0.62 pkb|P1|sv2p|--=-0.19 pkb|P1|sv2|-o=-0.61 pkb|P1|sv2|oo=-0.56
pkb|P1|vs0|o-=-0.15 pkb|P1|vs1|o-=-0.13 pkb|P1|vs2|--=-0.31 pkb|P1|vs2|o-=-0.22 pkb|P2|according2|-o=-0.14
pkb|P2|according2|o-=-0.17 pkb|P2|label2|--=-0.21 pkb|P2|sv0|--=-0.13 pkb|P2|sv0|-o=-0.07 pkb|P2|sv1i|--=0.21
pkb|P2|sv1|--=0.24 pkb|P2|sv1|-o=-0.27 pkb|P2|sv1|o-=-0.63 pkb|P2|sv2i|--=-0.17 pkb|P2|sv2|--=-0.22
pkb|P2|sv2|-o=-0.17 pkb|P2|sv2|o-=0.09 pkb|P2|sv2|oo=-0.18 pkg|A1|according2|+=-0.06 pkg|A1|according2|14=0.54
pkg|A1|according2|7=-0.24 pkg|A1|by1|+=-0.24 pkg|A1|noun1|+=-0.19 pkg|A1|noun1|14=-0.12 pkg|A1|noun1|7=-0.07
pkg|A1|sv0ip|+=-0.11 pkg|A1|sv0ip|14=-0.12 pkg|A1|sv0i|+=-0.17 pkg|A1|sv0i|14=-0.28 pkg|A1|sv0i|7=-0.13
pkg|A1|sv0p|0=-0.09 pkg|A1|sv0p|14=-0.25 pkg|A1|sv0p|3=-0.09 pkg|A1|sv0p|7=0.37 pkg|A1|sv0|+=-0.14 pkg|A1|sv0|0=-0.39
pkg|A1|sv0|1=-0.27 pkg|A1|sv0|14=0.1 pkg|A1|sv0|3=-0.15 pkg|A1|sv0|7=-0.39 pkg|A1|sv1ip|+=-0.23 pkg|A1|sv1ip|14=-0.1
pkg|A1|sv1i|+=-0.06 pkg|A1|sv1i|14=-0.3 pkg|A1|sv1i|7=-0.15 pkg|A1|sv1p|+=0.11 pkg|A1|sv1p|1=-0.07
pkg|A1|sv1p|14=0.41 pkg|A1|sv1p|3=-0.06 pkg|A1|sv1p|7=-0.19 pkg|A1|sv1|0=0.2 pkg|A1|sv1|1=-0.15 pkg|A1|sv1|3=-0.4
pkg|A1|sv1|7=0.08 pkg|A1|sv2i|+=-0.25 pkg|A1|sv2i|14=-0.21 pkg|A1|sv2|+=0.24 pkg|A1|sv2|1=-0.34 pkg|A1|sv2|3=-0.16
pkg|A1|sv2|7=-0.44 pkg|A1|vs0|14=-0.06 pkg|A1|vs2|+=-0.27 pkg|A1|vs2|14=-0.41 pkg|A1|vs2|3=-0.23 pkg|A1|vs2|7=0.53
pkg|A2|according2|+=-0.55 pkg|A2|noun1|+=0.22 pkg|A2|sv0ip|+=0.18 pkg|A2|sv0i|+=0.13 pkg|A2|sv0p|+=-0.19
pkg|A2|sv0|+=-0.16 pkg|A2|sv0|14=-0.32 pkg|A2|sv0|7=-0.06 pkg|A2|sv1i|+=-0.34 pkg|A2|sv1p|+=-0.11 pkg|A2|sv1|+=-0.07
pkg|A2|sv1|14=-0.19 pkg|A2|sv2i|+=-0.2 pkg|A2|sv2|+=-0.12 pkg|A2|sv2|14=-0.21 pkg|A2|sv2|7=-0.16 pkg|A2|vs2|+=-0.19
pkg|A|according2|+=-0.26 pkg|A|according2|0=-0.15 pkg|A|according2|1=0.61 pkg|A|according2|14=0.47
pkg|A|according2|3=0.28 pkg|A|according2|7=0.56 pkg|A|by1p|14=-0.31 pkg|A|noun1|+=-0.09 pkg|A|noun1|0=-0.24
pkg|A|noun1|1=-0.52 pkg|A|noun1|14=0.36 pkg|A|noun1|3=0.16 pkg|A|noun1|7=-0.39 pkg|A|sv0ip|+=-0.22
pkg|A|sv0ip|1=-0.15 pkg|A|sv0ip|14=0.3 pkg|A|sv0ip|7=-0.09 pkg|A|sv0i|+=-0.25 pkg|A|sv0i|0=-0.16 pkg|A|sv0i|1=-0.36
pkg|A|sv0i|7=-0.26 pkg|A|sv0p|+=0.48 pkg|A|sv0p|0=-0.69 pkg|A|sv0p|1=0.2 pkg|A|sv0p|14=-0.19 pkg|A|sv0p|3=-0.24
pkg|A|sv0p|7=-0.33 pkg|A|sv0|+=-0.15 pkg|A|sv0|0=0.11 pkg|A|sv0|1=-0.08 pkg|A|sv0|14=-0.15 pkg|A|sv0|3=-0.24
pkg|A|sv0|7=-0.13 pkg|A|sv1ip|14=-0.12 pkg|A|sv1ip|7=-0.27 pkg|A|sv1i|+=0.1 pkg|A|sv1i|0=-0.37 pkg|A|sv1i|1=-0.07
pkg|A|sv1i|14=-0.18 pkg|A|sv1i|3=0.33 pkg|A|sv1i|7=-0.43 pkg|A|sv1p|+=-0.22 pkg|A|sv1p|0=0.41 pkg|A|sv1p|1=-0.53
pkg|A|sv1p|14=-0.46 pkg|A|sv1p|3=0.1 pkg|A|sv1p|7=0.2 pkg|A|sv1|+=-0.13 pkg|A|sv1|1=0.14 pkg|A|sv1|14=-0.15
pkg|A|sv1|3=0.16 pkg|A|sv2i|+=-0.28 pkg|A|sv2i|0=-0.66 pkg|A|sv2i|14=-0.18 pkg|A|sv2i|3=0.12 pkg|A|sv2|+=0.3
pkg|A|sv2|0=0.18 pkg|A|sv2|1=0.06 pkg|A|sv2|14=0.31 pkg|A|sv2|7=0.1 pkg|A|vs0|+=-0.16 pkg|A|vs0|1=-0.11
pkg|A|vs0|14=-0.18 pkg|A|vs0|3=-0.12 pkg|A|vs0|7=-0.09 pkg|A|vs1|0=0.22 pkg|A|vs1|1=-0.32 pkg|A|vs2|+=0.45
pkg|A|vs2|0=0.21 pkg|A|vs2|1=-0.1 pkg|A|vs2|14=0.41 pkg|A|vs2|3=0.31 pkg|A|vs2|7=0.43 pkg|B1|according2|+=-0.17
pkg|B1|by1p|+=0.46 pkg|B1|noun1|+=-0.46 pkg|B1|noun1|1=-0.35 pkg|B1|noun1|14=-0.11 pkg|B1|noun1|7=0.27
pkg|B1|sv0ip|+=-0.13 pkg|B1|sv0ip|14=-0.11 pkg|B1|sv0i|+=-0.11 pkg|B1|sv0i|14=-0.12 pkg|B1|sv0i|7=-0.09
pkg|B1|sv0p|+=-0.15 pkg|B1|sv0p|14=-0.52 pkg|B1|sv0p|7=0.13 pkg|B1|sv0|+=-0.13 pkg|B1|sv0|14=0.09 pkg|B1|sv0|3=0.26
pkg|B1|sv0|7=-0.08 pkg|B1|sv1ip|+=-0.14 pkg|B1|sv1i|+=-0.14 pkg|B1|sv1i|14=-0.07 pkg|B1|sv1i|3=-0.17
pkg|B1|sv1p|+=-0.12 pkg|B1|sv1p|14=-0.12 pkg|B1|sv1|+=-0.09 pkg|B1|sv1|1=-0.35 pkg|B1|sv1|14=0.25 pkg|B1|sv1|3=-0.09
pkg|B1|sv1|7=-0.22 pkg|B1|sv2i|+=0.26 pkg|B1|sv2i|3=-0.36 pkg|B1|sv2p|+=-0.09 pkg|B1|sv2|+=-0.06 pkg|B1|sv2|1=0.44
pkg|B1|sv2|14=0.07 pkg|B1|sv2|3=0.08 pkg|B1|sv2|7=-0.09 pkg|B1|vs0|+=-0.15 pkg|B1|vs0|14=-0.07 pkg|B1|vs1|14=-0.1
pkg|B1|vs1|7=0.21 pkg|B1|vs2|1=-0.06 pkg|B1|vs2|3=-0.11 pkg|B1|vs2|7=0.66 pkg|B2|according2|+=0.08
pkg|B2|noun1|+=-0.16 pkg|B2|sv0i|+=-0.2 pkg|B2|sv0p|+=-0.15 pkg|B2|sv0|+=-0.13 pkg|B2|sv0|7=-0.13 pkg|B2|sv1i|+=-0.27
pkg|B2|sv1i|14=-0.07 pkg|B2|sv1p|+=-0.12 pkg|B2|sv1|+=-0.07 pkg|B2|sv1|14=-0.19 pkg|B2|sv2i|+=-0.11 pkg|B2|sv2|+=0.08
pkg|B2|sv2|14=0.1 pkg|B2|sv2|7=-0.08 pkg|B2|vs0|+=-0.17 pkg|B2|vs2|+=0.12 pkg|B2|vs2|14=0.34 pkg|B2|vs2|7=-0.15
pkg|B3|according2|+=-0.35 pkg|B3|noun1|+=-0.07 pkg|B3|sv0i|+=-0.17 pkg|B3|sv0p|+=-0.08 pkg|B3|sv1i|+=-0.19
pkg|B3|sv1|+=-0.12 pkg|B3|sv2i|+=-0.18 pkg|B3|vs2|+=0.21 pkg|B|according1|7=0.37 pkg|B|according2|+=0.07
pkg|B|according2|0=-0.28 pkg|B|according2|1=-0.16 pkg|B|according2|14=0.47 pkg|B|according2|3=0.49
pkg|B|according2|7=0.41 pkg|B|bare1|0=0.24 pkg|B|by1|+=0.73 pkg|B|by1|0=0.39 pkg|B|by1|14=-0.55 pkg|B|by1|7=0.2
pkg|B|noun1|+=-0.35 pkg|B|noun1|0=-0.76 pkg|B|noun1|14=-0.12 pkg|B|noun1|3=0.34 pkg|B|sv0ip|+=0.12
pkg|B|sv0ip|0=-0.39 pkg|B|sv0ip|1=-0.24 pkg|B|sv0ip|14=-0.3 pkg|B|sv0ip|3=0.08 pkg|B|sv0i|+=-0.11 pkg|B|sv0i|0=-0.18
pkg|B|sv0i|1=-0.39 pkg|B|sv0i|14=-0.41 pkg|B|sv0i|3=-0.44 pkg|B|sv0p|+=-0.11 pkg|B|sv0p|0=-0.33 pkg|B|sv0p|1=-0.2
pkg|B|sv0p|14=-0.13 pkg|B|sv0p|3=-0.17 pkg|B|sv0|+=-0.15 pkg|B|sv0|14=0.08 pkg|B|sv0|3=0.13 pkg|B|sv0|7=0.15
pkg|B|sv1ip|+=0.15 pkg|B|sv1ip|1=-0.13 pkg|B|sv1ip|14=-0.48 pkg|B|sv1ip|3=-0.07 pkg|B|sv1ip|7=0.54 pkg|B|sv1i|+=0.13
pkg|B|sv1i|0=0.19 pkg|B|sv1i|14=0.27 pkg|B|sv1i|3=-0.22 pkg|B|sv1i|7=-0.41 pkg|B|sv1p|+=0.2 pkg|B|sv1p|0=-0.51
pkg|B|sv1p|1=-0.63 pkg|B|sv1p|14=-0.4 pkg|B|sv1p|3=0.44 pkg|B|sv1p|7=-0.24 pkg|B|sv1|+=0.13 pkg|B|sv1|0=0.1
pkg|B|sv1|1=0.15 pkg|B|sv1|14=0.19 pkg|B|sv1|3=0.13 pkg|B|sv1|7=0.1 pkg|B|sv2ip|+=-0.08 pkg|B|sv2i|0=-0.14
pkg|B|sv2i|14=0.09 pkg|B|sv2i|7=0.51 pkg|B|sv2p|+=-0.2 pkg|B|sv2p|14=-0.25 pkg|B|sv2|0=0.41 pkg|B|sv2|1=0.34
pkg|B|sv2|14=0.14 pkg|B|sv2|3=0.32 pkg|B|sv2|7=0.31 pkg|B|vs0|+=-0.26 pkg|B|vs0|14=0.36 pkg|B|vs0|7=0.19
pkg|B|vs1|+=-0.5 pkg|B|vs1|0=-0.22 pkg|B|vs1|14=-0.5 pkg|B|vs1|7=0.13 pkg|B|vs2|0=0.09 pkg|B|vs2|3=-0.25
pkg|B|vs2|7=-0.14 pkg|L|label2|+=-0.11 pkg|L|label2|0=0.07 pkg|L|label2|1=0.15 pkg|L|label2|14=-0.19
pkg|L|label2|3=0.23 pkg|L|label2|7=0.22 pkg|N1|according2|0=-0.38 pkg|N1|according2|1=-0.22 pkg|N1|bare1|0=-0.31
pkg|N1|by1p|0=-0.17 pkg|N1|by1|0=-0.17 pkg|N1|noun1|0=0.13 pkg|N1|noun1|1=-0.13 pkg|N1|sv0ip|0=-0.07
pkg|N1|sv0i|0=-0.06 pkg|N1|sv0i|1=-0.1 pkg|N1|sv0p|0=-0.17 pkg|N1|sv0p|1=-0.13 pkg|N1|sv0|1=-0.3 pkg|N1|sv0|3=-0.25
pkg|N1|sv1ip|0=-0.14 pkg|N1|sv1i|0=-0.07 pkg|N1|sv1i|1=0.13 pkg|N1|sv1p|0=-0.22 pkg|N1|sv1p|1=-0.1 pkg|N1|sv1|0=-0.13
pkg|N1|sv1|1=-0.24 pkg|N1|sv1|3=-0.12 pkg|N1|sv2i|0=-0.11 pkg|N1|sv2i|1=-0.12 pkg|N1|sv2|1=-0.47 pkg|N1|sv2|3=-0.41
pkg|N1|vs0|0=-0.19 pkg|N1|vs1|0=-0.23 pkg|N1|vs2|0=-0.36 pkg|N1|vs2|1=0.58 pkg|P1|according2|0=-0.2
pkg|P1|according2|1=-0.52 pkg|P1|according2|3=0.8 pkg|P1|bare1|0=0.12 pkg|P1|by1p|0=-0.09 pkg|P1|by1p|1=-0.1
pkg|P1|by1|0=-0.1 pkg|P1|by2p|0=-0.2 pkg|P1|label2|0=-0.33 pkg|P1|label2|1=0.11 pkg|P1|label2|3=0.42
pkg|P1|noun1|0=0.17 pkg|P1|noun1|1=-0.42 pkg|P1|noun1|3=-0.17 pkg|P1|sv0ip|0=-0.1 pkg|P1|sv0ip|1=-0.17
pkg|P1|sv0i|0=-0.18 pkg|P1|sv0i|1=-0.2 pkg|P1|sv0i|3=-0.14 pkg|P1|sv0p|0=-0.26 pkg|P1|sv0p|1=0.26 pkg|P1|sv0p|3=-0.15
pkg|P1|sv0|0=-0.1 pkg|P1|sv0|1=-0.09 pkg|P1|sv0|3=-0.39 pkg|P1|sv1ip|0=0.64 pkg|P1|sv1ip|1=-0.44 pkg|P1|sv1i|0=-0.3
pkg|P1|sv1i|1=-0.16 pkg|P1|sv1p|0=-0.26 pkg|P1|sv1p|1=-0.1 pkg|P1|sv1|1=-0.38 pkg|P1|sv2i|0=-0.11 pkg|P1|sv2i|1=0.26
pkg|P1|sv2i|3=-0.06 pkg|P1|sv2p|0=-0.17 pkg|P1|sv2|0=-0.17 pkg|P1|vs0|0=-0.08 pkg|P1|vs0|1=-0.11 pkg|P1|vs1|0=-0.14
pkg|P1|vs2|0=0.31 pkg|P1|vs2|1=-0.64 pkg|P1|vs2|3=-0.31 pkg|P2|according2|1=-0.19 pkg|P2|sv0|0=-0.44
pkg|P2|sv0|1=0.29 pkg|P2|sv1i|0=0.22 pkg|P2|sv1|3=-0.17 pkg|P2|sv2i|0=-0.22 pkg|P2|sv2|1=-0.15 pkg|P2|sv2|3=-0.08
pkg|P2|vs2|1=-0.24 pkg|P2|vs2|3=-0.1 pks|A1|according2|open=0.11 pks|A1|according2|piece=0.16 pks|A1|by1p|open=-0.15
pks|A1|by1|piece=-0.25 pks|A1|noun1|open=-0.09 pks|A1|noun1|piece=-0.22 pks|A1|sv0ip|piece=-0.19
pks|A1|sv0i|full=-0.22 pks|A1|sv0i|open=-0.19 pks|A1|sv0i|piece=-0.18 pks|A1|sv0p|full=-0.09 pks|A1|sv0p|open=-0.23
pks|A1|sv0p|piece=0.12 pks|A1|sv0|full=-0.5 pks|A1|sv0|piece=-0.13 pks|A1|sv1ip|piece=-0.3 pks|A1|sv1i|open=-0.21
pks|A1|sv1i|piece=-0.11 pks|A1|sv1p|open=0.2 pks|A1|sv1p|piece=0.16 pks|A1|sv1|open=-0.18 pks|A1|sv2i|open=-0.12
pks|A1|sv2i|piece=-0.28 pks|A1|sv2p|piece=-0.06 pks|A1|sv2|full=0.24 pks|A1|sv2|open=-0.23 pks|A1|sv2|piece=-0.1
pks|A1|vs0|piece=-0.1 pks|A1|vs2|full=0.36 pks|A1|vs2|open=-0.2 pks|A2|noun1|open=0.31 pks|A2|noun1|piece=0.1
pks|A2|sv0ip|open=0.1 pks|A2|sv0ip|piece=0.09 pks|A2|sv0i|full=-0.13 pks|A2|sv0i|open=-0.09 pks|A2|sv0i|piece=0.21
pks|A2|sv0p|open=-0.1 pks|A2|sv0p|piece=-0.13 pks|A2|sv0|full=-0.23 pks|A2|sv0|open=-0.22 pks|A2|sv0|piece=-0.15
pks|A2|sv1i|open=-0.12 pks|A2|sv1i|piece=-0.3 pks|A2|sv1|piece=-0.1 pks|A2|sv2i|open=-0.07 pks|A2|sv2i|piece=-0.15
pks|A2|sv2|full=-0.1 pks|A2|sv2|open=-0.32 pks|A2|sv2|piece=-0.1 pks|A2|vs2|piece=-0.23 pks|A|according2|open=0.39
pks|A|according2|piece=0.62 pks|A|by1p|piece=-0.39 pks|A|by1|piece=0.39 pks|A|noun1|full=-0.66 pks|A|noun1|open=0.39
pks|A|noun1|piece=-0.26 pks|A|sv0ip|open=-0.12 pks|A|sv0ip|piece=-0.33 pks|A|sv0i|full=0.31 pks|A|sv0i|open=-0.36
pks|A|sv0i|piece=-0.21 pks|A|sv0p|full=-0.06 pks|A|sv0p|open=-0.35 pks|A|sv0p|piece=-0.09 pks|A|sv0|full=-0.11
pks|A|sv0|open=-0.27 pks|A|sv1ip|open=-0.25 pks|A|sv1ip|piece=-0.39 pks|A|sv1i|full=-0.16 pks|A|sv1i|piece=-0.12
pks|A|sv1p|full=0.3 pks|A|sv1p|open=-0.19 pks|A|sv1|open=-0.09 pks|A|sv2ip|piece=-0.13 pks|A|sv2i|open=-0.1
pks|A|sv2i|piece=-0.43 pks|A|sv2p|piece=-0.12 pks|A|sv2|full=0.17 pks|A|sv2|open=0.08 pks|A|sv2|piece=0.32
pks|A|vs0|full=0.12 pks|A|vs0|open=0.45 pks|A|vs0|piece=-0.57 pks|A|vs1|full=0.19 pks|A|vs1|open=-0.28
pks|A|vs1|piece=-0.12 pks|A|vs2|full=0.1 pks|A|vs2|open=0.33 pks|A|vs2|piece=0.72 pks|B1|according2|full=0.57
pks|B1|according2|open=-0.24 pks|B1|according2|piece=-0.24 pks|B1|by1p|piece=0.45 pks|B1|by1|piece=-0.12
pks|B1|noun1|full=-0.39 pks|B1|noun1|open=-0.28 pks|B1|noun1|piece=-0.15 pks|B1|sv0ip|piece=-0.21
pks|B1|sv0i|full=-0.37 pks|B1|sv0i|open=-0.21 pks|B1|sv0p|full=-0.37 pks|B1|sv0p|open=0.21 pks|B1|sv0p|piece=-0.3
pks|B1|sv0|full=0.1 pks|B1|sv0|piece=-0.11 pks|B1|sv1ip|piece=-0.16 pks|B1|sv1i|full=-0.13 pks|B1|sv1i|piece=-0.16
pks|B1|sv1p|open=-0.17 pks|B1|sv1p|piece=-0.12 pks|B1|sv1|full=-0.12 pks|B1|sv1|open=0.12 pks|B1|sv1|piece=-0.11
pks|B1|sv2i|full=-0.17 pks|B1|sv2i|open=0.15 pks|B1|sv2i|piece=0.06 pks|B1|sv2p|piece=-0.07 pks|B1|sv2|piece=0.17
pks|B1|vs0|piece=-0.13 pks|B1|vs1|piece=-0.14 pks|B1|vs2|full=0.08 pks|B1|vs2|open=0.2 pks|B1|vs2|piece=-0.12
pks|B2|according2|piece=0.24 pks|B2|noun1|open=-0.06 pks|B2|noun1|piece=-0.12 pks|B2|sv0i|open=-0.11
pks|B2|sv0i|piece=-0.16 pks|B2|sv0p|full=-0.1 pks|B2|sv0p|piece=-0.11 pks|B2|sv0|full=0.21 pks|B2|sv0|open=-0.09
pks|B2|sv0|piece=-0.25 pks|B2|sv1ip|piece=0.06 pks|B2|sv1i|full=-0.18 pks|B2|sv1i|open=-0.09 pks|B2|sv1i|piece=-0.18
pks|B2|sv1p|piece=-0.07 pks|B2|sv1|full=-0.21 pks|B2|sv1|piece=-0.06 pks|B2|sv2i|full=-0.25 pks|B2|sv2i|open=-0.18
pks|B2|sv2i|piece=0.07 pks|B2|sv2|full=0.06 pks|B2|vs0|piece=-0.16 pks|B2|vs2|piece=0.26
pks|B3|according2|piece=-0.35 pks|B3|noun1|piece=-0.07 pks|B3|sv0i|piece=-0.15 pks|B3|sv0|full=-0.07
pks|B3|sv0|open=-0.15 pks|B3|sv1i|piece=-0.16 pks|B3|sv1|full=-0.13 pks|B3|sv2i|piece=-0.18 pks|B3|sv2|full=-0.21
pks|B3|sv2|open=-0.15 pks|B3|sv2|piece=0.33 pks|B|according1|piece=0.37 pks|B|according2|full=-0.21
pks|B|according2|open=0.36 pks|B|according2|piece=0.3 pks|B|bare1|full=0.24 pks|B|by1p|piece=0.47 pks|B|by1|open=0.09
pks|B|by1|piece=0.09 pks|B|by2|piece=0.33 pks|B|noun1|full=-0.44 pks|B|noun1|open=-0.19 pks|B|noun1|piece=0.14
pks|B|sv0ip|open=0.07 pks|B|sv0ip|piece=-0.38 pks|B|sv0i|full=-0.08 pks|B|sv0i|open=-0.12 pks|B|sv0i|piece=-0.25
pks|B|sv0p|full=-0.94 pks|B|sv0p|open=-0.16 pks|B|sv0p|piece=-0.11 pks|B|sv0|full=0.21 pks|B|sv0|open=0.16
pks|B|sv1ip|open=0.42 pks|B|sv1ip|piece=-0.31 pks|B|sv1i|full=0.65 pks|B|sv1i|open=-0.24 pks|B|sv1i|piece=-0.1
pks|B|sv1p|full=-0.58 pks|B|sv1p|open=-0.47 pks|B|sv1p|piece=-0.14 pks|B|sv1|full=-0.09 pks|B|sv1|open=0.29
pks|B|sv1|piece=0.19 pks|B|sv2ip|piece=-0.31 pks|B|sv2i|open=0.45 pks|B|sv2i|piece=0.09 pks|B|sv2p|piece=-0.27
pks|B|sv2|full=0.3 pks|B|sv2|open=0.08 pks|B|sv2|piece=0.35 pks|B|vs0|open=-0.41 pks|B|vs0|piece=0.18
pks|B|vs1|open=-0.11 pks|B|vs1|piece=-0.36 pks|B|vs2|open=-0.37 pks|L|label2|piece=0.43 pks|N1|according2|full=-0.18
pks|N1|according2|open=-0.15 pks|N1|according2|piece=-0.39 pks|N1|bare1|full=-0.11 pks|N1|bare1|piece=-0.28
pks|N1|by1|piece=-0.19 pks|N1|by2p|piece=-0.08 pks|N1|label2|full=0.38 pks|N1|label2|open=-0.8
pks|N1|label2|piece=-0.3 pks|N1|noun1|full=0.15 pks|N1|noun1|open=-0.38 pks|N1|noun1|piece=0.16
pks|N1|sv0i|full=-0.33 pks|N1|sv0i|open=-0.27 pks|N1|sv0p|full=-0.29 pks|N1|sv0p|open=-0.24 pks|N1|sv0|full=-0.25
pks|N1|sv0|open=-0.06 pks|N1|sv1ip|piece=-0.11 pks|N1|sv1i|full=-0.31 pks|N1|sv1i|open=0.17 pks|N1|sv1p|open=-0.19
pks|N1|sv1p|piece=-0.15 pks|N1|sv1|full=-0.26 pks|N1|sv1|open=0.27 pks|N1|sv1|piece=-0.28 pks|N1|sv2i|full=-0.32
pks|N1|sv2i|open=-0.14 pks|N1|sv2|full=-0.18 pks|N1|sv2|open=0.08 pks|N1|sv2|piece=-0.06 pks|N1|vs0|open=-0.15
pks|N1|vs0|piece=-0.1 pks|N1|vs1|piece=-0.11 pks|N1|vs2|full=-0.11 pks|N1|vs2|open=-0.43 pks|N1|vs2|piece=-0.14
pks|P1|according2|full=-0.44 pks|P1|bare1|full=0.35 pks|P1|bare1|piece=-0.84 pks|P1|by1p|piece=-0.15
pks|P1|by1|piece=-0.11 pks|P1|by2p|piece=-0.13 pks|P1|label2|full=-0.06 pks|P1|label2|open=-0.44
pks|P1|noun1|full=-0.62 pks|P1|noun1|open=-0.17 pks|P1|noun1|piece=0.35 pks|P1|sv0ip|full=-0.15
pks|P1|sv0ip|open=-0.06 pks|P1|sv0ip|piece=-0.09 pks|P1|sv0i|full=-0.25 pks|P1|sv0i|open=-0.27
pks|P1|sv0i|piece=-0.14 pks|P1|sv0p|full=-0.21 pks|P1|sv0p|open=0.17 pks|P1|sv0p|piece=-0.15 pks|P1|sv0|full=-0.37
pks|P1|sv0|open=-0.07 pks|P1|sv0|piece=-0.06 pks|P1|sv1ip|full=-0.22 pks|P1|sv1ip|open=-0.49 pks|P1|sv1ip|piece=0.75
pks|P1|sv1i|full=-0.17 pks|P1|sv1i|open=-0.25 pks|P1|sv1i|piece=-0.29 pks|P1|sv1p|open=-0.16 pks|P1|sv1p|piece=-0.25
pks|P1|sv1|full=-0.13 pks|P1|sv1|open=-0.09 pks|P1|sv2i|full=0.28 pks|P1|sv2i|open=-0.16 pks|P1|sv2i|piece=-0.2
pks|P1|sv2p|piece=-0.15 pks|P1|sv2|open=-0.08 pks|P1|sv2|piece=-0.16 pks|P1|vs0|piece=-0.15 pks|P1|vs1|piece=-0.14
pks|P1|vs2|full=0.11 pks|P1|vs2|open=-0.4 pks|P1|vs2|piece=-0.3 pks|P2|according2|full=-0.1
pks|P2|according2|open=-0.46 pks|P2|according2|piece=0.11 pks|P2|label2|full=0.07 pks|P2|label2|piece=-0.24
pks|P2|sv0|full=-0.3 pks|P2|sv0|open=-0.17 pks|P2|sv1i|piece=0.23 pks|P2|sv1|full=-0.68 pks|P2|sv1|open=0.18
pks|P2|sv1|piece=0.23 pks|P2|sv2i|full=-0.15 pks|P2|sv2i|piece=-0.1 pks|P2|sv2|piece=-0.2 pks|P2|vs2|full=0.19
pks|P2|vs2|open=-0.11 pks|P2|vs2|piece=-0.54 pk|A1|according2=0.11 pk|A1|by1=-0.25 pk|A1|by1p=-0.25 pk|A1|noun1=-0.24
pk|A1|sv0=-0.13 pk|A1|sv0i=-0.2 pk|A1|sv0ip=-0.19 pk|A1|sv1i=-0.15 pk|A1|sv1ip=-0.32 pk|A1|sv1p=0.21 pk|A1|sv2i=-0.28
pk|A1|sv2p=-0.08 pk|A1|vs0=-0.13 pk|A1|vs1=-0.06 pk|A1|vs2=0.21 pk|A2|according2=-0.06 pk|A2|noun1=0.22
pk|A2|sv0=-0.18 pk|A2|sv0i=0.13 pk|A2|sv0ip=0.17 pk|A2|sv0p=-0.21 pk|A2|sv1=-0.09 pk|A2|sv1i=-0.34 pk|A2|sv1p=-0.11
pk|A2|sv2=-0.17 pk|A2|sv2i=-0.2 pk|A2|vs2=-0.25 pk|A|according2=0.51 pk|A|by1=0.26 pk|A|by1p=0.15 pk|A|sv0=-0.11
pk|A|sv0i=-0.16 pk|A|sv0p=-0.19 pk|A|sv1i=-0.1 pk|A|sv1ip=-0.51 pk|A|sv2=0.27 pk|A|sv2i=-0.33 pk|A|sv2ip=-0.15
pk|A|sv2p=-0.22 pk|A|vs0=-0.08 pk|A|vs2=0.45 pk|B1|according2=0.07 pk|B1|by1=-0.15 pk|B1|by1p=0.24 pk|B1|noun1=-0.37
pk|B1|sv0i=-0.12 pk|B1|sv0ip=-0.21 pk|B1|sv0p=-0.24 pk|B1|sv1=-0.09 pk|B1|sv1i=-0.16 pk|B1|sv1ip=-0.2 pk|B1|sv1p=-0.2
pk|B1|sv2=0.08 pk|B1|sv2p=-0.1 pk|B1|vs0=-0.23 pk|B1|vs1=0.15 pk|B1|vs2=0.06 pk|B2|according2=0.08 pk|B2|noun1=-0.19
pk|B2|sv0=-0.13 pk|B2|sv0i=-0.19 pk|B2|sv0p=-0.16 pk|B2|sv1=-0.1 pk|B2|sv1i=-0.3 pk|B2|sv1p=-0.12 pk|B2|sv2=0.11
pk|B2|sv2i=-0.15 pk|B2|vs0=-0.17 pk|B2|vs2=0.22 pk|B3|according2=-0.35 pk|B3|noun1=-0.07 pk|B3|sv0i=-0.17
pk|B3|sv0p=-0.08 pk|B3|sv1=-0.12 pk|B3|sv1i=-0.19 pk|B3|sv2=0.07 pk|B3|sv2i=-0.18 pk|B3|vs2=0.26 pk|B|according1=0.37
pk|B|according2=0.24 pk|B|bare1=0.24 pk|B|by1=0.08 pk|B|by2=0.24 pk|B|noun1=-0.12 pk|B|sv0i=-0.25 pk|B|sv0ip=-0.35
pk|B|sv0p=-0.3 pk|B|sv1=0.21 pk|B|sv1ip=-0.07 pk|B|sv1p=-0.39 pk|B|sv2=0.36 pk|B|sv2i=0.18 pk|B|sv2ip=-0.39
pk|B|sv2p=-0.7 pk|B|vs0=-0.07 pk|B|vs2=-0.26 pk|L|label2=0.12 pk|N1|according2=-0.45 pk|N1|bare1=-0.39
pk|N1|by1=-0.19 pk|N1|by1p=-0.17 pk|N1|by2p=-0.08 pk|N1|noun1=0.1 pk|N1|sv0=-0.08 pk|N1|sv0i=-0.07 pk|N1|sv0ip=-0.09
pk|N1|sv0p=-0.18 pk|N1|sv1=-0.15 pk|N1|sv1ip=-0.14 pk|N1|sv1p=-0.25 pk|N1|sv2i=-0.13 pk|N1|sv2p=-0.06 pk|N1|vs0=-0.19
pk|N1|vs1=-0.23 pk|N1|vs2=-0.22 pk|P1|according2=-0.07 pk|P1|bare1=0.12 pk|P1|by1=-0.14 pk|P1|by1p=-0.17
pk|P1|by2p=-0.22 pk|P1|label2=-0.09 pk|P1|noun1=0.07 pk|P1|sv0=-0.11 pk|P1|sv0i=-0.19 pk|P1|sv0ip=-0.18
pk|P1|sv0p=-0.1 pk|P1|sv1i=-0.27 pk|P1|sv1ip=0.39 pk|P1|sv1p=-0.26 pk|P1|sv2=-0.09 pk|P1|sv2p=-0.2 pk|P1|vs0=-0.15
pk|P1|vs1=-0.16 pk|P1|vs2=-0.24 pk|P2|according2=-0.07 pk|P2|bare1=-0.17 pk|P2|sv0=-0.14 pk|P2|sv0p=-0.06
pk|P2|sv1=-0.07 pk|P2|sv1i=0.21 pk|P2|sv2=-0.12 pk|P2|sv2i=-0.21 pk|P2|vs2=-0.11 pl|A1|(_,=-0.19 pl|A1|(_.=-0.18
pl|A1|)_,=-0.12 pl|A1|,_,=-0.24 pl|A1|,_,_t=0.26 pl|A1|,_.=-0.42 pl|A1|,_and=-0.13 pl|A1|,_and_t=-0.08
pl|A1|,_as=-0.12 pl|A1|,_conj=-0.27 pl|A1|,_p=0.71 pl|A1|,_prep=0.34 pl|A1|,_quote=-0.13 pl|A1|,_that=-0.08
pl|A1|,_verb=-0.1 pl|A1|,_word=-0.16 pl|A1|-_.=-0.17 pl|A1|-_quote=-0.2 pl|A1|.=-0.28 pl|A1|._(=-0.08 pl|A1|._,=1.06
pl|A1|._,_t=-0.53 pl|A1|._-=0.19 pl|A1|._;=-0.15 pl|A1|._adv=-0.17 pl|A1|._and=-0.31 pl|A1|._and_t=-0.13
pl|A1|._as=-0.35 pl|A1|._but=-0.31 pl|A1|._conj=-0.25 pl|A1|._conj_t=-0.13 pl|A1|._ed=-0.13 pl|A1|._in=-0.2
pl|A1|._of=-0.12 pl|A1|._p=0.58 pl|A1|._prep=-0.25 pl|A1|._quote=0.18 pl|A1|._quote_t=-0.07 pl|A1|._said=-0.1
pl|A1|._say1=-0.12 pl|A1|._say2=-0.09 pl|A1|._that=-0.11 pl|A1|._that_t=-0.07 pl|A1|._verb=-0.18 pl|A1|._word=0.56
pl|A1|Cap_,=0.25 pl|A1|Cap_.=0.21 pl|A1|Cap_and=-0.18 pl|A1|Cap_as=-0.07 pl|A1|Cap_conj=-0.28 pl|A1|Cap_in=-0.08
pl|A1|Cap_quote=-0.09 pl|A1|Cap_verb=-0.07 pl|A1|Cap_word=-0.1 pl|A1|a_,=-0.16 pl|A1|a_.=-0.2 pl|A1|a_quote=-0.21
pl|A1|about_,=0.19 pl|A1|about_.=0.14 pl|A1|adv_,=-0.43 pl|A1|adv_conj=-0.06 pl|A1|adv_quote=-0.07 pl|A1|and_,=-0.16
pl|A1|and_.=-0.23 pl|A1|and_quote=-0.18 pl|A1|and_that=-0.07 pl|A1|as_,=-0.2 pl|A1|as_and=-0.11 pl|A1|but=-0.08
pl|A1|but_quote=-0.15 pl|A1|by_.=-0.25 pl|A1|conj_,=-0.1 pl|A1|conj_.=-0.06 pl|A1|conj_conj=-0.07 pl|A1|ed_,=0.22
pl|A1|ed_.=-0.07 pl|A1|for_,=-0.36 pl|A1|for_.=-0.13 pl|A1|for_quote=-0.1 pl|A1|in_,=0.19 pl|A1|in_.=-0.17
pl|A1|in_and=-0.07 pl|A1|in_quote=-0.23 pl|A1|is_,=-0.15 pl|A1|is_.=-0.27 pl|A1|is_quote=-0.08 pl|A1|is_word=-0.08
pl|A1|not_,=-0.1 pl|A1|nouns_,=-0.27 pl|A1|nouns_.=-0.39 pl|A1|nouns_conj=-0.07 pl|A1|of_,=-0.25 pl|A1|of_.=-0.18
pl|A1|of_quote=-0.26 pl|A1|of_that=-0.08 pl|A1|on_.=-0.21 pl|A1|on_quote=-0.09 pl|A1|p_.=-0.07 pl|A1|p_that=-0.06
pl|A1|prep_,=-0.07 pl|A1|prep_.=-0.35 pl|A1|prep_adv=-0.15 pl|A1|prep_as=-0.11 pl|A1|prep_but=-0.06
pl|A1|prep_conj=-0.14 pl|A1|prep_ed=0.31 pl|A1|prep_quote=-0.28 pl|A1|prep_said=0.56 pl|A1|prep_say1=-0.06
pl|A1|prep_that=-0.08 pl|A1|prep_verb=-0.08 pl|A1|pron_,=0.65 pl|A1|pron_.=-0.21 pl|A1|pron_and=-0.15
pl|A1|pron_conj=-0.09 pl|A1|pron_quote=-0.42 pl|A1|pron_verb=-0.06 pl|A1|pron_word=-0.08 pl|A1|quote_quote=-0.23
pl|A1|said_,=-0.12 pl|A1|said_quote=0.52 pl|A1|say1_,=-0.12 pl|A1|say1_.=-0.15 pl|A1|say1_quote=0.43
pl|A1|say1_verb=-0.08 pl|A1|say2_,=-0.07 pl|A1|say2_.=-0.1 pl|A1|that_,_t=0.2 pl|A1|that_._t=-0.11
pl|A1|that_and_t=-0.08 pl|A1|that_quote_t=0.28 pl|A1|the_.=0.15 pl|A1|the_and=-0.1 pl|A1|the_conj=-0.09
pl|A1|the_quote=-0.26 pl|A1|the_that=-0.07 pl|A1|to_,=-0.63 pl|A1|to_.=0.16 pl|A1|to_and=-0.07 pl|A1|to_conj=-0.07
pl|A1|to_quote=-0.26 pl|A1|verb_,=-0.35 pl|A1|verb_.=0.56 pl|A1|verb_and=-0.08 pl|A1|verb_conj=-0.12
pl|A1|verb_prep=-0.09 pl|A1|verb_quote=-0.35 pl|A1|verb_word=-0.13 pl|A1|was_.=-0.12 pl|A1|was_quote=-0.1
pl|A1|with_word=-0.1 pl|A1|word_,=-0.26 pl|A1|word_,_t=-0.12 pl|A1|word_._t=-0.08 pl|A1|word_adv=-0.1
pl|A1|word_and=-0.34 pl|A1|word_as=-0.29 pl|A1|word_but=-0.23 pl|A1|word_conj=-0.11 pl|A1|word_ed=0.12
pl|A1|word_in=-0.09 pl|A1|word_p=0.1 pl|A1|word_quote=-0.1 pl|A1|word_that=-0.11 pl|A1|word_verb=-0.12
pl|A1|word_was=-0.11 pl|A1|word_word=-0.19 pl|A1|word_word_t=-0.06 pl|A2|,_,=0.28 pl|A2|,_.=-0.16 pl|A2|,_as=-0.09
pl|A2|,_conj=-0.09 pl|A2|,_nouns=-0.07 pl|A2|,_quote=0.18 pl|A2|._,=0.19 pl|A2|._,_t=-0.1 pl|A2|._.=-0.14
pl|A2|._._t=0.08 pl|A2|._but=-0.14 pl|A2|._conj=-0.27 pl|A2|._conj_t=-0.09 pl|A2|._of=0.41 pl|A2|._prep=-0.06
pl|A2|._pron=-0.09 pl|A2|._quote=-0.24 pl|A2|._said=0.28 pl|A2|._say1=-0.21 pl|A2|._that=-0.12 pl|A2|._verb=-0.1
pl|A2|Cap_,=0.49 pl|A2|Cap_.=-0.12 pl|A2|Cap_._t=-0.08 pl|A2|Cap_as=-0.17 pl|A2|Cap_quote=-0.07 pl|A2|a_.=-0.1
pl|A2|ed_,=-0.11 pl|A2|ed_.=0.17 pl|A2|ed_and=0.21 pl|A2|for_,=0.58 pl|A2|in_,=-0.09 pl|A2|is_,=0.26
pl|A2|is_quote=-0.07 pl|A2|nouns_,=-0.08 pl|A2|nouns_.=-0.09 pl|A2|nouns_conj=-0.1 pl|A2|nouns_quote=-0.07
pl|A2|of_,=-0.06 pl|A2|of_.=-0.11 pl|A2|prep_,=-0.07 pl|A2|prep_.=-0.09 pl|A2|prep_that=-0.06 pl|A2|pron_.=-0.07
pl|A2|pron_conj=-0.09 pl|A2|say1_conj=0.13 pl|A2|say1_quote=-0.07 pl|A2|the_.=0.12 pl|A2|the_and=0.18
pl|A2|the_word=0.1 pl|A2|to_.=-0.1 pl|A2|to_word=0.36 pl|A2|verb_.=-0.11 pl|A2|word_,=-0.22 pl|A2|word_,_t=-0.11
pl|A2|word_.=-0.19 pl|A2|word_conj=-0.08 pl|A|(=-0.23 pl|A|)_and=-0.08 pl|A|,=0.27 pl|A|,_,=0.25 pl|A|,_,_t=0.35
pl|A|,_Cap=-0.16 pl|A|,_a=-0.21 pl|A|,_and=-0.45 pl|A|,_and_t=-0.18 pl|A|,_as=0.93 pl|A|,_but=-0.93 pl|A|,_by=0.13
pl|A|,_conj=-0.56 pl|A|,_conj_t=-0.12 pl|A|,_for=-0.22 pl|A|,_in=-0.24 pl|A|,_nouns=-0.28 pl|A|,_of=-0.28
pl|A|,_p=0.39 pl|A|,_prep=-0.23 pl|A|,_pron=-0.12 pl|A|,_quote=0.09 pl|A|,_quote_t=0.5 pl|A|,_said=0.39
pl|A|,_say1=0.39 pl|A|,_say1_t=-0.08 pl|A|,_say2=-0.21 pl|A|,_that=-0.24 pl|A|,_that_t=0.27 pl|A|,_to=-0.23
pl|A|,_verb=-0.27 pl|A|,_verb_t=-0.18 pl|A|,_with=-0.45 pl|A|,_word=-0.68 pl|A|,_word_t=-0.08 pl|A|-_,=0.46
pl|A|-_and=-0.24 pl|A|-_conj=-0.47 pl|A|-_word=-0.06 pl|A|._,=-0.36 pl|A|._and=0.35 pl|A|._p=-0.62 pl|A|._verb=-0.07
pl|A|:=-0.39 pl|A|:_,=0.33 pl|A|:_word=-0.1 pl|A|;=-0.13 pl|A|;_and=-0.27 pl|A|Cap=-0.12 pl|A|Cap_,=0.16
pl|A|Cap_and=-0.63 pl|A|Cap_as=-0.4 pl|A|Cap_conj=-0.3 pl|A|Cap_ed=0.08 pl|A|Cap_in=-0.39 pl|A|Cap_nouns=-0.09
pl|A|Cap_of=-0.07 pl|A|Cap_or=-0.19 pl|A|Cap_prep=-0.43 pl|A|Cap_pron=0.7 pl|A|Cap_quote=0.68 pl|A|Cap_said=-0.13
pl|A|Cap_say1=0.51 pl|A|Cap_say2=-0.23 pl|A|Cap_that=-0.33 pl|A|Cap_that_t=-0.12 pl|A|Cap_verb=0.17
pl|A|Cap_with=-0.08 pl|A|Cap_word=0.16 pl|A|a_,=0.83 pl|A|a_say1=0.26 pl|A|a_word=-0.13 pl|A|about_,=0.57
pl|A|adv=-0.07 pl|A|adv_,=0.5 pl|A|adv_and=-0.13 pl|A|adv_but=-0.08 pl|A|adv_verb=-0.09 pl|A|and=-0.62
pl|A|and_,=0.28 pl|A|and_and=-0.09 pl|A|and_conj=-0.23 pl|A|and_prep=-0.27 pl|A|and_quote=0.66 pl|A|and_say1=-0.27
pl|A|and_that_t=-0.12 pl|A|and_verb=-0.23 pl|A|and_word=-0.27 pl|A|as=-0.17 pl|A|as_,=0.43 pl|A|as_and=-0.1
pl|A|as_in=0.28 pl|A|but=-0.43 pl|A|by=-0.43 pl|A|by_,=-0.09 pl|A|conj=-0.18 pl|A|conj_,=0.29 pl|A|conj_and=-0.19
pl|A|conj_word=-0.19 pl|A|ed=0.34 pl|A|ed_,=0.4 pl|A|ed_and=-0.09 pl|A|ed_that=0.35 pl|A|ed_that_t=-0.29
pl|A|ed_word=-0.2 pl|A|for=-0.45 pl|A|for_,=0.63 pl|A|for_and=-0.31 pl|A|for_word=-0.07 pl|A|his_word=-0.16
pl|A|in=-0.71 pl|A|in_,=0.12 pl|A|in_and=-0.34 pl|A|in_but=-0.1 pl|A|in_conj=-0.13 pl|A|in_in=-0.22 pl|A|in_prep=-0.2
pl|A|in_quote=0.21 pl|A|in_say2=-0.15 pl|A|in_that_t=0.24 pl|A|is=-0.23 pl|A|is_,=0.63 pl|A|is_that_t=0.48
pl|A|it_,=0.62 pl|A|none=0.1 pl|A|nouns=0.4 pl|A|nouns_,=0.55 pl|A|nouns_-=-0.12 pl|A|nouns_and=-0.46
pl|A|nouns_but=-0.08 pl|A|nouns_conj=-0.22 pl|A|nouns_in=-0.09 pl|A|nouns_nouns=0.1 pl|A|nouns_or=-0.26
pl|A|nouns_prep=-0.35 pl|A|nouns_quote=0.16 pl|A|nouns_say2=-0.1 pl|A|nouns_that_t=-0.12 pl|A|nouns_verb=0.28
pl|A|nouns_word=-0.07 pl|A|of=-0.26 pl|A|of_,=0.92 pl|A|of_and=-0.15 pl|A|of_conj=-0.2 pl|A|of_that=-0.09
pl|A|of_that_t=-0.06 pl|A|of_verb=0.52 pl|A|of_word=0.27 pl|A|on=-0.16 pl|A|on_,=0.74 pl|A|on_and=-0.36
pl|A|on_word=-0.32 pl|A|or=-0.19 pl|A|p=-0.5 pl|A|p_,=0.65 pl|A|p_and=-0.37 pl|A|p_conj=-0.12 pl|A|prep=0.32
pl|A|prep_,=-0.14 pl|A|prep_and=-0.31 pl|A|prep_conj=-0.24 pl|A|prep_ed=0.3 pl|A|prep_in=0.41 pl|A|prep_prep=-0.09
pl|A|prep_say2=-0.09 pl|A|prep_that=0.36 pl|A|prep_that_t=-0.08 pl|A|prep_verb=-0.33 pl|A|prep_word=0.19
pl|A|pron=0.2 pl|A|pron_,=-0.14 pl|A|pron_conj=-0.17 pl|A|pron_prep=-0.17 pl|A|pron_quote=-0.33 pl|A|pron_say1=-0.07
pl|A|pron_that=-0.1 pl|A|pron_word=-0.24 pl|A|quote=0.79 pl|A|quote_,=-0.35 pl|A|quote_and=-0.25
pl|A|quote_say1=-0.21 pl|A|quote_say2=-0.25 pl|A|quote_word=-0.1 pl|A|said_,=-0.57 pl|A|say1=0.56 pl|A|say1_,=0.28
pl|A|say1_and=-0.06 pl|A|say1_but=-0.06 pl|A|say1_conj=-0.4 pl|A|say1_prep=0.4 pl|A|say1_quote=-0.26
pl|A|say1_that_t=-0.06 pl|A|say1_verb=-0.12 pl|A|say1_word=0.26 pl|A|say1_word_t=-0.12 pl|A|say2=-0.11
pl|A|say2_,=0.27 pl|A|say2_and=-0.06 pl|A|say2_conj=-0.07 pl|A|that=0.42 pl|A|that_,_t=0.42 pl|A|that_and_t=-0.4
pl|A|that_say1_t=-0.12 pl|A|that_verb_t=-0.11 pl|A|the_,=0.12 pl|A|the_and=0.26 pl|A|the_conj=-0.13 pl|A|the_in=-0.52
pl|A|the_nouns=-0.18 pl|A|the_quote=0.08 pl|A|the_say1=-0.18 pl|A|the_say2=-0.43 pl|A|the_that_t=-0.11
pl|A|the_verb=-0.11 pl|A|the_word=-0.25 pl|A|to=-0.37 pl|A|to_,=0.16 pl|A|to_and=-0.06 pl|A|to_but=-0.55
pl|A|to_conj=-0.1 pl|A|to_nouns=-0.3 pl|A|to_prep=-0.07 pl|A|to_quote=0.16 pl|A|to_say1=0.41 pl|A|to_word=-0.3
pl|A|verb=0.34 pl|A|verb_,=0.76 pl|A|verb_and=0.14 pl|A|verb_as=0.44 pl|A|verb_but=-0.09 pl|A|verb_conj=-0.26
pl|A|verb_nouns=-0.38 pl|A|verb_prep=-0.47 pl|A|verb_say1=-0.34 pl|A|verb_that=-0.09 pl|A|verb_to=-0.36
pl|A|verb_verb=-0.66 pl|A|verb_word=0.28 pl|A|was_,=0.14 pl|A|with=-0.25 pl|A|with_,=-0.2 pl|A|with_word=0.42
pl|A|word=-0.64 pl|A|word_,=1.09 pl|A|word_,_t=0.35 pl|A|word_-=-0.34 pl|A|word_:=-0.06 pl|A|word_Cap=-0.39
pl|A|word_a=-0.27 pl|A|word_about=-0.27 pl|A|word_and=-0.38 pl|A|word_and_t=-0.07 pl|A|word_as=-0.19
pl|A|word_but=-0.25 pl|A|word_by=0.42 pl|A|word_conj=-0.7 pl|A|word_conj_t=-0.06 pl|A|word_ed=-0.59
pl|A|word_for=-0.08 pl|A|word_in=0.29 pl|A|word_is=-0.06 pl|A|word_nouns=-0.26 pl|A|word_of=-0.09 pl|A|word_p=-0.07
pl|A|word_prep=-0.54 pl|A|word_quote=-0.17 pl|A|word_said=0.63 pl|A|word_say1=-0.16 pl|A|word_say2=-0.23
pl|A|word_that=-0.12 pl|A|word_that_t=0.28 pl|A|word_to=-0.07 pl|A|word_verb=0.35 pl|A|word_with=-0.09
pl|A|word_word_t=-0.12 pl|B1|,_,=0.34 pl|B1|,_._t=0.43 pl|B1|,_Cap=-0.28 pl|B1|,_a=0.16 pl|B1|,_and=0.22
pl|B1|,_as=-0.06 pl|B1|,_for=0.12 pl|B1|,_in=-0.28 pl|B1|,_nouns=0.16 pl|B1|,_of=0.12 pl|B1|,_poss=0.15
pl|B1|,_prep=0.7 pl|B1|,_quote=0.34 pl|B1|,_that=-0.45 pl|B1|,_the=0.6 pl|B1|,_to=0.71 pl|B1|,_verb=-0.21
pl|B1|-_word=0.39 pl|B1|.=0.13 pl|B1|._,=-0.39 pl|B1|._:=-0.56 pl|B1|._Cap=-0.28 pl|B1|._Cap_t=-0.16 pl|B1|._a=-0.7
pl|B1|._adv=-0.07 pl|B1|._and=-0.35 pl|B1|._conj=0.64 pl|B1|._ed=-0.39 pl|B1|._for=0.3 pl|B1|._his=0.3
pl|B1|._in=-0.06 pl|B1|._not=0.2 pl|B1|._nouns=-0.14 pl|B1|._poss=-0.13 pl|B1|._pron=-0.67 pl|B1|._quote=0.45
pl|B1|._say1=-0.36 pl|B1|._say2=0.44 pl|B1|._that=-0.18 pl|B1|._the=-0.9 pl|B1|._to=0.2 pl|B1|._verb=0.43
pl|B1|._verb_t=0.17 pl|B1|._was=-0.27 pl|B1|._word=-0.08 pl|B1|:_word=-0.13 pl|B1|Cap_.=-0.15 pl|B1|Cap_._t=0.34
pl|B1|Cap_Cap=0.15 pl|B1|Cap_Cap_t=-0.25 pl|B1|Cap_a=-0.66 pl|B1|Cap_an=-0.06 pl|B1|Cap_and=0.14 pl|B1|Cap_ed=-0.32
pl|B1|Cap_for=-0.09 pl|B1|Cap_his=-0.1 pl|B1|Cap_in=0.14 pl|B1|Cap_is=0.26 pl|B1|Cap_nouns=-0.24 pl|B1|Cap_of=0.15
pl|B1|Cap_poss=-0.21 pl|B1|Cap_pron=-0.23 pl|B1|Cap_say1=-0.16 pl|B1|Cap_say2=-0.07 pl|B1|Cap_that=-0.24
pl|B1|Cap_the=-0.52 pl|B1|Cap_to=-0.47 pl|B1|Cap_verb=0.34 pl|B1|Cap_verb_t=-0.34 pl|B1|Cap_word=-0.37
pl|B1|Cap_word_t=0.16 pl|B1|a_,=-0.19 pl|B1|a_.=0.37 pl|B1|a_Cap=0.32 pl|B1|a_a=0.32 pl|B1|a_about=-0.06
pl|B1|a_and=-0.27 pl|B1|a_conj=-0.07 pl|B1|a_for=-0.15 pl|B1|a_his=-0.12 pl|B1|a_in=0.26 pl|B1|a_not=-0.08
pl|B1|a_nouns=-0.18 pl|B1|a_on=-0.11 pl|B1|a_prep=-0.25 pl|B1|a_said=-0.07 pl|B1|a_say1=-0.06 pl|B1|a_the=-0.32
pl|B1|a_to=-0.16 pl|B1|a_verb=-0.29 pl|B1|about_Cap=-0.09 pl|B1|about_say1=-0.23 pl|B1|about_the=-0.2
pl|B1|about_word=0.34 pl|B1|adv_,=0.21 pl|B1|adv_.=-0.31 pl|B1|adv_a=-0.09 pl|B1|adv_ed=-0.06 pl|B1|adv_of=-0.13
pl|B1|adv_on=-0.08 pl|B1|adv_pron=-0.09 pl|B1|adv_word=-0.2 pl|B1|adv_word_t=0.42 pl|B1|an_.=-0.25 pl|B1|an_a=-0.16
pl|B1|an_to=-0.12 pl|B1|and_the=-0.07 pl|B1|and_verb=-0.07 pl|B1|as_.=0.44 pl|B1|as_a=-0.1 pl|B1|as_pron=-0.07
pl|B1|as_word=0.12 pl|B1|by_.=-0.25 pl|B1|by_Cap=-0.06 pl|B1|by_poss=-0.23 pl|B1|by_word=-0.45 pl|B1|conj_,=-0.21
pl|B1|conj_nouns=-0.07 pl|B1|conj_the=-0.08 pl|B1|conj_verb=-0.14 pl|B1|conj_word=-0.2 pl|B1|ed_.=0.34
pl|B1|ed_ed=-0.16 pl|B1|ed_the=-0.39 pl|B1|ed_verb=0.11 pl|B1|ed_word=-0.07 pl|B1|for_.=0.09 pl|B1|for_Cap=0.41
pl|B1|for_ed=-0.11 pl|B1|for_of=-0.14 pl|B1|for_say2=-0.09 pl|B1|for_verb=0.34 pl|B1|for_word=-0.08
pl|B1|for_word_t=0.37 pl|B1|his_,=-0.12 pl|B1|his_.=-0.57 pl|B1|his_Cap=-0.31 pl|B1|his_a=-0.18 pl|B1|his_ed=0.45
pl|B1|his_for=-0.19 pl|B1|his_nouns=-0.09 pl|B1|his_say1=-0.07 pl|B1|his_the=-0.14 pl|B1|his_to=-0.26
pl|B1|his_word=0.19 pl|B1|in_,=-0.24 pl|B1|in_.=0.32 pl|B1|in_Cap=-0.19 pl|B1|in_and=0.36 pl|B1|in_his=-0.17
pl|B1|in_in=-0.11 pl|B1|in_nouns=-0.07 pl|B1|in_of=-0.06 pl|B1|in_poss=-0.13 pl|B1|in_pron=-0.1 pl|B1|in_that=-0.13
pl|B1|in_the=0.31 pl|B1|in_verb=-0.45 pl|B1|in_word=-0.34 pl|B1|it_,=-0.24 pl|B1|it_.=-0.43 pl|B1|it_Cap=0.26
pl|B1|it_verb=-0.34 pl|B1|it_word=-0.18 pl|B1|not_Cap=0.1 pl|B1|not_pron=-0.14 pl|B1|not_verb=-0.08
pl|B1|not_word=-0.08 pl|B1|nouns_,=-0.07 pl|B1|nouns_.=0.54 pl|B1|nouns_Cap=-0.19 pl|B1|nouns_a=-0.1
pl|B1|nouns_and=-0.27 pl|B1|nouns_ed=-0.1 pl|B1|nouns_for=-0.1 pl|B1|nouns_nouns=-0.27 pl|B1|nouns_of=-0.12
pl|B1|nouns_pron=-0.12 pl|B1|nouns_the=-0.12 pl|B1|nouns_to=0.12 pl|B1|nouns_verb=-0.29 pl|B1|nouns_word=0.14
pl|B1|nouns_word_t=0.33 pl|B1|of_.=0.58 pl|B1|of_word=0.25 pl|B1|on_,=-0.1 pl|B1|on_.=0.85 pl|B1|on_Cap=0.34
pl|B1|on_a=-0.21 pl|B1|on_nouns=0.41 pl|B1|on_quote=0.32 pl|B1|on_say1=0.4 pl|B1|on_to=-0.08 pl|B1|on_verb=0.42
pl|B1|on_word=0.33 pl|B1|prep_,=-0.16 pl|B1|prep_.=0.12 pl|B1|prep_._t=0.26 pl|B1|prep_:=-0.09 pl|B1|prep_Cap=-0.3
pl|B1|prep_a=-0.39 pl|B1|prep_adv=-0.28 pl|B1|prep_and=-0.18 pl|B1|prep_conj=-0.09 pl|B1|prep_for=0.29
pl|B1|prep_in=-0.08 pl|B1|prep_not=-0.15 pl|B1|prep_nouns=0.24 pl|B1|prep_of=0.1 pl|B1|prep_on=-0.08
pl|B1|prep_poss=-0.07 pl|B1|prep_prep=-0.06 pl|B1|prep_pron=-0.24 pl|B1|prep_quote=0.14 pl|B1|prep_say1=-0.14
pl|B1|prep_say2=-0.5 pl|B1|prep_the=0.51 pl|B1|prep_verb=0.08 pl|B1|prep_word=-0.29 pl|B1|prep_word_t=-0.1
pl|B1|pron_,=-0.25 pl|B1|pron_.=0.31 pl|B1|pron_:=-0.06 pl|B1|pron_Cap=0.26 pl|B1|pron_a=0.29 pl|B1|pron_adv=-0.16
pl|B1|pron_and=0.06 pl|B1|pron_conj=-0.06 pl|B1|pron_ed=0.56 pl|B1|pron_for=-0.08 pl|B1|pron_is=-0.14
pl|B1|pron_it=-0.07 pl|B1|pron_nouns=-0.29 pl|B1|pron_of=-0.19 pl|B1|pron_prep=-0.13 pl|B1|pron_pron=0.07
pl|B1|pron_quote=-0.09 pl|B1|pron_say1=-0.17 pl|B1|pron_say2=-0.35 pl|B1|pron_to=-0.31 pl|B1|pron_verb=-0.5
pl|B1|pron_was=0.17 pl|B1|quote_,=0.39 pl|B1|quote_.=-0.13 pl|B1|quote_Cap=0.18 pl|B1|quote_adv=0.58
pl|B1|quote_ed=-0.19 pl|B1|quote_his=-0.14 pl|B1|quote_in=0.14 pl|B1|quote_nouns=-0.07 pl|B1|quote_nouns_t=-0.19
pl|B1|quote_of=-0.47 pl|B1|quote_on=0.7 pl|B1|quote_prep=0.26 pl|B1|quote_pron=0.13 pl|B1|quote_say1=0.12
pl|B1|quote_say2=-0.15 pl|B1|quote_that=0.14 pl|B1|quote_the=-0.25 pl|B1|quote_to=-0.61 pl|B1|quote_verb=-0.47
pl|B1|quote_verb_t=-0.08 pl|B1|quote_was=-0.09 pl|B1|quote_with=-0.08 pl|B1|quote_word=-0.15 pl|B1|quote_word_t=-0.2
pl|B1|say1_,=-0.23 pl|B1|say1_verb=0.36 pl|B1|say1_word=0.38 pl|B1|that_,_t=0.57 pl|B1|that_._t=0.33
pl|B1|that_Cap_t=0.15 pl|B1|that_a_t=-0.28 pl|B1|that_adv_t=0.41 pl|B1|that_and_t=0.24 pl|B1|that_as_t=-0.46
pl|B1|that_ed_t=-0.5 pl|B1|that_for_t=-0.09 pl|B1|that_his_t=-0.07 pl|B1|that_in_t=0.2 pl|B1|that_it_t=-0.42
pl|B1|that_not_t=0.24 pl|B1|that_nouns_t=-0.51 pl|B1|that_of_t=-0.19 pl|B1|that_poss_t=-0.18 pl|B1|that_prep_t=-0.51
pl|B1|that_pron_t=-0.11 pl|B1|that_say1_t=0.13 pl|B1|that_say2_t=-0.13 pl|B1|that_that_t=-0.14 pl|B1|that_verb_t=-0.2
pl|B1|that_was_t=-0.23 pl|B1|that_word_t=0.58 pl|B1|the_,=0.52 pl|B1|the_.=-0.53 pl|B1|the_:=-0.36
pl|B1|the_Cap=-0.26 pl|B1|the_Cap_t=-0.18 pl|B1|the_a=-0.36 pl|B1|the_adv=0.56 pl|B1|the_and=-0.08
pl|B1|the_conj=-0.18 pl|B1|the_ed=0.32 pl|B1|the_for=-0.15 pl|B1|the_his=-0.38 pl|B1|the_is=-0.21 pl|B1|the_of=-0.36
pl|B1|the_poss=0.31 pl|B1|the_prep=-0.16 pl|B1|the_pron=0.11 pl|B1|the_say1=-0.51 pl|B1|the_say2=-0.09
pl|B1|the_that=-0.08 pl|B1|the_the=0.28 pl|B1|the_to=0.1 pl|B1|the_verb=-0.24 pl|B1|the_with=-0.12
pl|B1|the_word_t=-0.16 pl|B1|to_,=-0.1 pl|B1|to_.=-0.11 pl|B1|to_:=-0.2 pl|B1|to_Cap=0.1 pl|B1|to_a=0.24
pl|B1|to_adv=-0.08 pl|B1|to_and=0.3 pl|B1|to_as=-0.1 pl|B1|to_conj=-0.21 pl|B1|to_ed=0.32 pl|B1|to_his=0.46
pl|B1|to_nouns=0.5 pl|B1|to_of=-0.26 pl|B1|to_on=0.17 pl|B1|to_poss=-0.09 pl|B1|to_prep=-0.11 pl|B1|to_say1=0.26
pl|B1|to_that=0.17 pl|B1|to_the=-0.14 pl|B1|to_to=0.54 pl|B1|to_verb=-0.16 pl|B1|to_with=-0.23 pl|B1|to_word=-0.46
pl|B1|verb_of=-0.09 pl|B1|verb_verb=-0.09 pl|B1|verb_word=-0.3 pl|B1|with_.=0.11 pl|B1|with_verb=-0.07
pl|B1|with_word=-0.17 pl|B1|word_,=-0.46 pl|B1|word_-=-0.31 pl|B1|word_.=-0.09 pl|B1|word_:=-0.14 pl|B1|word_Cap=0.17
pl|B1|word_a=0.5 pl|B1|word_a_t=0.42 pl|B1|word_adv=-0.16 pl|B1|word_and=-0.32 pl|B1|word_called=-0.14
pl|B1|word_ed=0.07 pl|B1|word_for=-0.19 pl|B1|word_his=-0.41 pl|B1|word_his_t=-0.22 pl|B1|word_in=0.29
pl|B1|word_is=0.29 pl|B1|word_nouns=-0.22 pl|B1|word_nouns_t=0.27 pl|B1|word_of=0.36 pl|B1|word_on=0.12
pl|B1|word_or=-0.15 pl|B1|word_poss=0.32 pl|B1|word_prep=-0.23 pl|B1|word_pron_t=-0.08 pl|B1|word_say1=-0.32
pl|B1|word_say1_t=-0.16 pl|B1|word_say2=-0.12 pl|B1|word_that=-0.12 pl|B1|word_the=-0.11 pl|B1|word_the_t=-0.34
pl|B1|word_to=-0.59 pl|B1|word_verb=-0.24 pl|B1|word_verb_t=0.45 pl|B1|word_word=-0.15 pl|B1|word_word_t=0.23
pl|B2|,_.=-0.51 pl|B2|,_Cap=-0.19 pl|B2|,_to=0.06 pl|B2|,_verb=0.22 pl|B2|._,=0.32 pl|B2|._.=0.46 pl|B2|._Cap=-0.06
pl|B2|._and=0.08 pl|B2|._nouns=0.14 pl|B2|._pron=0.09 pl|B2|._verb=-0.32 pl|B2|Cap_.=-0.18 pl|B2|Cap_Cap=-0.12
pl|B2|Cap_pron=0.07 pl|B2|Cap_that=0.15 pl|B2|Cap_verb=-0.09 pl|B2|Cap_word_t=-0.16 pl|B2|a_,=0.46 pl|B2|a_.=-0.1
pl|B2|a_Cap=-0.09 pl|B2|a_word=-0.11 pl|B2|adv_verb=-0.26 pl|B2|adv_word=-0.09 pl|B2|as_word=-0.08
pl|B2|his_word=0.26 pl|B2|in_Cap=0.41 pl|B2|it_verb=-0.08 pl|B2|nouns_verb=-0.09 pl|B2|prep_.=0.48
pl|B2|prep_pron=-0.07 pl|B2|prep_the=-0.07 pl|B2|prep_to=-0.12 pl|B2|prep_word=0.47 pl|B2|pron_,=-0.12
pl|B2|pron_.=-0.52 pl|B2|pron_Cap=-0.06 pl|B2|pron_and=-0.08 pl|B2|pron_nouns=-0.07 pl|B2|pron_word=-0.42
pl|B2|quote_Cap=-0.21 pl|B2|quote_word=-0.27 pl|B2|that_._t=0.29 pl|B2|that_Cap_t=0.25 pl|B2|that_a_t=0.23
pl|B2|that_his_t=0.21 pl|B2|that_that_t=-0.07 pl|B2|that_the_t=0.24 pl|B2|that_verb_t=0.26 pl|B2|that_word_t=-0.21
pl|B2|the_,=-0.06 pl|B2|the_.=0.07 pl|B2|the_Cap=-0.1 pl|B2|the_a=-0.08 pl|B2|the_verb=-0.06 pl|B2|the_word=-0.24
pl|B2|the_word_t=-0.12 pl|B2|to_.=-0.41 pl|B2|to_Cap=-0.11 pl|B2|to_pron=-0.28 pl|B2|to_word=-0.11 pl|B2|word_,=-0.31
pl|B2|word_.=-0.26 pl|B2|word_Cap=0.23 pl|B2|word_and=-0.08 pl|B2|word_his=-0.09 pl|B2|word_nouns=-0.09
pl|B2|word_on=-0.06 pl|B2|word_pron=-0.38 pl|B2|word_that=-0.06 pl|B2|word_the=-0.08 pl|B2|word_verb=0.3
pl|B2|word_word=-0.16 pl|B3|._.=-0.12 pl|B3|._Cap=0.06 pl|B3|._word=0.08 pl|B3|Cap_.=-0.11 pl|B3|Cap_pron=-0.08
pl|B3|Cap_word=0.55 pl|B3|prep_verb=0.12 pl|B3|prep_word=0.08 pl|B3|quote_word=-0.18 pl|B3|that_word_t=-0.14
pl|B3|the_verb=-0.08 pl|B3|to_.=-0.12 pl|B3|to_word=-0.08 pl|B3|to_word_t=-0.08 pl|B3|word_on=0.06
pl|B3|word_the=0.11 pl|B|,=0.23 pl|B|,_,_t=0.22 pl|B|,_-=-0.49 pl|B|,_:=-0.08 pl|B|,_Cap=-0.46 pl|B|,_a=-0.44
pl|B|,_a_t=0.11 pl|B|,_adv=-0.28 pl|B|,_an=-0.22 pl|B|,_and_t=-0.06 pl|B|,_as=-0.37 pl|B|,_by=-0.32 pl|B|,_conj=0.35
pl|B|,_ed=-0.76 pl|B|,_ed_t=0.08 pl|B|,_for=-0.25 pl|B|,_his=0.08 pl|B|,_in=-0.23 pl|B|,_in_t=0.2 pl|B|,_is=-0.07
pl|B|,_it=-0.37 pl|B|,_not=-0.09 pl|B|,_nouns=-0.4 pl|B|,_nouns_t=0.1 pl|B|,_of=-0.33 pl|B|,_on=-0.13 pl|B|,_or=-0.21
pl|B|,_poss=0.18 pl|B|,_prep=-0.14 pl|B|,_pron=-0.21 pl|B|,_pron_t=0.59 pl|B|,_quote=0.35 pl|B|,_said=-0.28
pl|B|,_say1=-0.27 pl|B|,_say1_t=0.34 pl|B|,_say2=0.22 pl|B|,_that=0.26 pl|B|,_that_t=0.45 pl|B|,_the=-0.33
pl|B|,_the_t=0.23 pl|B|,_to=0.23 pl|B|,_to_t=0.18 pl|B|,_verb=-0.35 pl|B|,_was=0.29 pl|B|,_with=0.4 pl|B|,_word=-0.19
pl|B|,_word_t=1.01 pl|B|-=-0.32 pl|B|-_a=0.07 pl|B|-_pron=-0.34 pl|B|-_verb=-0.61 pl|B|-_word=-0.61 pl|B|._pron=0.07
pl|B|._word=0.54 pl|B|:=0.38 pl|B|:_Cap=0.21 pl|B|:_quote=0.28 pl|B|:_the=0.59 pl|B|:_verb=0.4 pl|B|:_word=0.54
pl|B|Cap_,=-0.09 pl|B|Cap_,_t=-0.85 pl|B|Cap_:=-0.52 pl|B|Cap_Cap=0.49 pl|B|Cap_Cap_t=0.74 pl|B|Cap_a=-0.28
pl|B|Cap_a_t=0.31 pl|B|Cap_about=-0.27 pl|B|Cap_adv=-0.25 pl|B|Cap_an=-0.26 pl|B|Cap_and=-0.17 pl|B|Cap_as=-0.09
pl|B|Cap_but=0.38 pl|B|Cap_by=0.59 pl|B|Cap_conj=0.29 pl|B|Cap_his=0.44 pl|B|Cap_his_t=0.09 pl|B|Cap_in=-0.09
pl|B|Cap_is=0.24 pl|B|Cap_it=0.22 pl|B|Cap_not=0.44 pl|B|Cap_nouns_t=-0.47 pl|B|Cap_of=0.22 pl|B|Cap_on=-0.43
pl|B|Cap_poss=-0.56 pl|B|Cap_prep=-0.35 pl|B|Cap_pron=-0.43 pl|B|Cap_pron_t=0.33 pl|B|Cap_quote=-0.07
pl|B|Cap_said=-0.36 pl|B|Cap_say1=-0.3 pl|B|Cap_say1_t=0.27 pl|B|Cap_say2=0.11 pl|B|Cap_that=-0.6
pl|B|Cap_that_t=0.55 pl|B|Cap_the=0.2 pl|B|Cap_the_t=0.73 pl|B|Cap_to=0.12 pl|B|Cap_to_t=0.23 pl|B|Cap_verb=0.61
pl|B|Cap_was=-0.29 pl|B|Cap_with=0.7 pl|B|Cap_word_t=-0.24 pl|B|a=-0.28 pl|B|a_,=0.87 pl|B|a_,_t=0.73 pl|B|a_-=-0.32
pl|B|a_:=0.07 pl|B|a_Cap=0.6 pl|B|a_Cap_t=0.58 pl|B|a_a=-0.26 pl|B|a_about=-0.15 pl|B|a_adv=-0.21 pl|B|a_an=0.42
pl|B|a_and=0.36 pl|B|a_as=-0.46 pl|B|a_by=0.27 pl|B|a_conj=0.18 pl|B|a_ed=0.74 pl|B|a_ed_t=0.32 pl|B|a_for=-0.3
pl|B|a_his=-0.17 pl|B|a_in=0.41 pl|B|a_is=0.59 pl|B|a_nouns=0.17 pl|B|a_of=-0.06 pl|B|a_poss=-0.34 pl|B|a_prep=0.97
pl|B|a_pron=-0.06 pl|B|a_pron_t=0.23 pl|B|a_quote=-0.06 pl|B|a_say1=0.31 pl|B|a_say1_t=0.26 pl|B|a_say2=0.79
pl|B|a_that=-0.2 pl|B|a_that_t=0.54 pl|B|a_the=0.47 pl|B|a_to_t=-0.21 pl|B|a_verb=0.22 pl|B|a_verb_t=0.57
pl|B|a_with=-0.1 pl|B|a_word=0.27 pl|B|a_word_t=0.36 pl|B|about_Cap=0.17 pl|B|about_a=0.46 pl|B|about_and=-0.25
pl|B|about_his=0.14 pl|B|about_in=0.09 pl|B|about_nouns=0.92 pl|B|about_of=0.32 pl|B|about_poss=0.25
pl|B|about_prep=-0.44 pl|B|about_pron=0.26 pl|B|about_say1=0.21 pl|B|about_the=0.89 pl|B|about_to=0.45
pl|B|about_verb=0.25 pl|B|about_word=0.21 pl|B|about_word_t=-0.21 pl|B|adv=-0.51 pl|B|adv_,=-0.59 pl|B|adv_:=-0.62
pl|B|adv_Cap=0.25 pl|B|adv_Cap_t=0.25 pl|B|adv_a=-0.17 pl|B|adv_and=-0.21 pl|B|adv_as=-0.22 pl|B|adv_ed=-0.27
pl|B|adv_nouns=-0.58 pl|B|adv_of=-0.43 pl|B|adv_poss=0.25 pl|B|adv_pron=0.19 pl|B|adv_say1=0.12 pl|B|adv_say2=-0.3
pl|B|adv_that_t=-0.37 pl|B|adv_the=-0.36 pl|B|adv_the_t=0.2 pl|B|adv_to=-0.13 pl|B|adv_verb=-0.25
pl|B|adv_verb_t=0.59 pl|B|adv_word=0.23 pl|B|adv_word_t=-0.57 pl|B|an_Cap=0.73 pl|B|an_the=0.25 pl|B|an_to=0.29
pl|B|an_verb=0.26 pl|B|an_word=0.58 pl|B|and=-1.02 pl|B|and_,=-0.24 pl|B|and_Cap=-0.94 pl|B|and_of=0.08
pl|B|and_the=-1.07 pl|B|and_verb=-1.01 pl|B|and_word=-0.43 pl|B|as_,=-0.18 pl|B|as_Cap=-0.67 pl|B|as_a=-0.55
pl|B|as_as=-0.41 pl|B|as_his=0.19 pl|B|as_in=-0.56 pl|B|as_pron=0.17 pl|B|as_say1=-0.41 pl|B|as_that=-0.11
pl|B|as_the=0.08 pl|B|as_verb=-0.31 pl|B|as_word=-1.07 pl|B|by=-0.63 pl|B|by_,=-0.1 pl|B|by_Cap=-0.65 pl|B|by_a=-0.32
pl|B|by_and=-0.11 pl|B|by_his=0.09 pl|B|by_nouns=0.15 pl|B|by_of=-0.19 pl|B|by_poss=0.6 pl|B|by_prep=-0.51
pl|B|by_pron=0.36 pl|B|by_say1=-0.38 pl|B|by_the=-0.22 pl|B|by_to=-0.69 pl|B|by_verb=-0.36 pl|B|by_verb_t=-0.25
pl|B|by_word=-0.7 pl|B|conj=0.63 pl|B|conj_,=-0.42 pl|B|conj_a=-0.13 pl|B|conj_ed=-0.08 pl|B|conj_nouns=0.63
pl|B|conj_of=-0.3 pl|B|conj_on=0.2 pl|B|conj_poss=-0.17 pl|B|conj_prep=0.26 pl|B|conj_pron=0.43 pl|B|conj_say1=-0.33
pl|B|conj_the=0.6 pl|B|conj_to=0.49 pl|B|conj_verb=0.33 pl|B|conj_was=0.15 pl|B|conj_word=0.24 pl|B|conj_word_t=-0.4
pl|B|ed=0.35 pl|B|ed_Cap=0.67 pl|B|ed_nouns=-0.07 pl|B|ed_prep=-0.5 pl|B|ed_that=-0.2 pl|B|ed_to=-0.21
pl|B|ed_verb=-0.38 pl|B|ed_word=0.27 pl|B|for=0.14 pl|B|for_,=-0.43 pl|B|for_a=0.72 pl|B|for_and=0.59
pl|B|for_ed=0.41 pl|B|for_for=0.23 pl|B|for_his=-0.1 pl|B|for_in=0.44 pl|B|for_nouns=-0.23 pl|B|for_of=0.4
pl|B|for_on=-0.45 pl|B|for_poss=-0.13 pl|B|for_prep=-0.58 pl|B|for_pron=0.14 pl|B|for_say1=0.15 pl|B|for_say2=-0.14
pl|B|for_that_t=0.58 pl|B|for_the=-0.31 pl|B|for_the_t=0.26 pl|B|for_to=-0.8 pl|B|for_verb=-0.16 pl|B|for_verb_t=0.41
pl|B|for_word=0.38 pl|B|for_word_t=0.12 pl|B|his=-0.2 pl|B|his_,=0.51 pl|B|his_Cap=0.42 pl|B|his_a=-0.81
pl|B|his_adv=0.25 pl|B|his_as=-0.69 pl|B|his_ed=-0.27 pl|B|his_for=0.3 pl|B|his_his=0.5 pl|B|his_in=-0.32
pl|B|his_is=0.52 pl|B|his_nouns=0.26 pl|B|his_of=0.19 pl|B|his_on=-0.06 pl|B|his_poss=-0.07 pl|B|his_pron=-0.07
pl|B|his_quote=-0.62 pl|B|his_say1=-0.35 pl|B|his_say2=0.27 pl|B|his_the=-0.08 pl|B|his_the_t=0.09 pl|B|his_to=0.14
pl|B|his_verb=0.13 pl|B|his_verb_t=-0.13 pl|B|his_was=0.09 pl|B|his_with=-0.85 pl|B|his_word=0.24
pl|B|his_word_t=-0.45 pl|B|in=-0.86 pl|B|in_,=0.82 pl|B|in_:=0.56 pl|B|in_Cap=-0.5 pl|B|in_Cap_t=0.48 pl|B|in_a=-0.1
pl|B|in_adv=-0.5 pl|B|in_an=-0.45 pl|B|in_and=-0.56 pl|B|in_and_t=0.66 pl|B|in_as=-0.73 pl|B|in_ed=-0.44
pl|B|in_for=-0.59 pl|B|in_his=-0.66 pl|B|in_in=-0.7 pl|B|in_it=0.08 pl|B|in_nouns=-0.46 pl|B|in_of=0.07
pl|B|in_poss=0.39 pl|B|in_prep=-0.13 pl|B|in_pron=-0.37 pl|B|in_say1=-1.01 pl|B|in_say2=-0.63 pl|B|in_that=-0.44
pl|B|in_that_t=0.68 pl|B|in_the=-0.65 pl|B|in_the_t=0.38 pl|B|in_to=-0.08 pl|B|in_verb=-0.86 pl|B|in_verb_t=-0.26
pl|B|in_was=-0.62 pl|B|in_was_t=0.65 pl|B|in_with=0.1 pl|B|in_word=-0.5 pl|B|in_word_t=0.43 pl|B|is_word=0.48
pl|B|it=0.61 pl|B|it_Cap=-0.2 pl|B|it_a=0.58 pl|B|it_for=0.42 pl|B|it_his=0.29 pl|B|it_is=0.29 pl|B|it_nouns=0.26
pl|B|it_poss=0.07 pl|B|it_say1=0.3 pl|B|it_the=0.44 pl|B|it_the_t=-0.45 pl|B|it_verb=0.41 pl|B|it_was=0.51
pl|B|it_word=0.27 pl|B|it_word_t=0.69 pl|B|not=-0.42 pl|B|not_,=0.4 pl|B|not_a=-0.31 pl|B|not_adv=0.38
pl|B|not_conj=-0.26 pl|B|not_ed=-0.33 pl|B|not_his=0.7 pl|B|not_in=0.47 pl|B|not_nouns=-0.21 pl|B|not_of=-0.22
pl|B|not_prep=0.7 pl|B|not_say1=0.16 pl|B|not_the=-0.41 pl|B|not_to=-0.12 pl|B|not_verb=-0.26 pl|B|nouns=0.52
pl|B|nouns_,=0.2 pl|B|nouns_:=-0.33 pl|B|nouns_Cap=-0.8 pl|B|nouns_Cap_t=0.15 pl|B|nouns_a=-0.13 pl|B|nouns_a_t=0.6
pl|B|nouns_adv=0.61 pl|B|nouns_and=-0.66 pl|B|nouns_and_t=0.41 pl|B|nouns_as=-0.58 pl|B|nouns_conj=0.1
pl|B|nouns_for=-0.12 pl|B|nouns_his=0.21 pl|B|nouns_in=-0.28 pl|B|nouns_nouns=-0.27 pl|B|nouns_nouns_t=0.36
pl|B|nouns_of=-0.16 pl|B|nouns_of_t=0.45 pl|B|nouns_on=0.12 pl|B|nouns_poss=-0.14 pl|B|nouns_prep=-0.21
pl|B|nouns_pron=-0.1 pl|B|nouns_said=-0.14 pl|B|nouns_say1=-0.69 pl|B|nouns_that_t=0.62 pl|B|nouns_the=0.66
pl|B|nouns_the_t=0.72 pl|B|nouns_to=-0.35 pl|B|nouns_verb=-0.42 pl|B|nouns_verb_t=0.26 pl|B|nouns_with=0.2
pl|B|nouns_word=-0.52 pl|B|nouns_word_t=0.44 pl|B|of=-0.76 pl|B|of_,=-0.22 pl|B|of_Cap=-0.08 pl|B|of_a=0.81
pl|B|of_and=0.22 pl|B|of_of=0.12 pl|B|of_prep=-0.32 pl|B|of_pron=-0.21 pl|B|of_say1=0.31 pl|B|of_the=0.18
pl|B|on=-0.18 pl|B|on_,=-0.14 pl|B|on_:=-0.29 pl|B|on_Cap_t=-0.31 pl|B|on_a=-0.48 pl|B|on_adv=0.07 pl|B|on_and=-0.35
pl|B|on_as=-0.2 pl|B|on_ed=-0.08 pl|B|on_for=0.39 pl|B|on_his=0.21 pl|B|on_in=-0.21 pl|B|on_of=-0.48 pl|B|on_on=0.39
pl|B|on_poss=-0.63 pl|B|on_prep=-0.3 pl|B|on_pron=-0.17 pl|B|on_say1=0.29 pl|B|on_say2=0.12 pl|B|on_that=-0.37
pl|B|on_that_t=0.35 pl|B|on_the=-0.37 pl|B|on_the_t=0.22 pl|B|on_to=0.07 pl|B|on_verb=0.81 pl|B|on_verb_t=-0.33
pl|B|on_was=-0.16 pl|B|on_word=0.22 pl|B|on_word_t=0.06 pl|B|p_the=-0.46 pl|B|p_word=-0.92 pl|B|poss=-0.61
pl|B|prep=-0.26 pl|B|prep_,=0.18 pl|B|prep_,_t=-0.36 pl|B|prep_:=0.52 pl|B|prep_Cap=0.49 pl|B|prep_Cap_t=0.42
pl|B|prep_a=-0.12 pl|B|prep_adv=-0.18 pl|B|prep_an=-0.13 pl|B|prep_and=0.09 pl|B|prep_as=0.51 pl|B|prep_called=0.12
pl|B|prep_conj=-0.56 pl|B|prep_ed=-0.42 pl|B|prep_for=1.01 pl|B|prep_his=-0.52 pl|B|prep_in=-0.96 pl|B|prep_in_t=0.4
pl|B|prep_it=-0.12 pl|B|prep_of=0.27 pl|B|prep_on=-0.76 pl|B|prep_poss=-0.42 pl|B|prep_pron=0.55
pl|B|prep_pron_t=0.09 pl|B|prep_quote=0.54 pl|B|prep_say1=0.7 pl|B|prep_say2=-0.49 pl|B|prep_that=-0.35
pl|B|prep_that_t=0.57 pl|B|prep_the=-0.97 pl|B|prep_the_t=0.36 pl|B|prep_to=-0.44 pl|B|prep_verb_t=0.18
pl|B|prep_word=-0.16 pl|B|prep_word_t=-0.41 pl|B|pron=0.55 pl|B|pron_:=0.37 pl|B|pron_Cap_t=0.1 pl|B|pron_a=-0.18
pl|B|pron_about=0.13 pl|B|pron_adv=-0.2 pl|B|pron_an=-0.21 pl|B|pron_and=0.35 pl|B|pron_as=0.87 pl|B|pron_by=-0.16
pl|B|pron_called=0.66 pl|B|pron_conj=0.62 pl|B|pron_ed=-0.39 pl|B|pron_for=-0.71 pl|B|pron_his=-0.42
pl|B|pron_in=0.44 pl|B|pron_is=-0.16 pl|B|pron_it=0.3 pl|B|pron_not=-0.27 pl|B|pron_nouns=-0.08 pl|B|pron_of=0.1
pl|B|pron_on=0.95 pl|B|pron_or=0.07 pl|B|pron_poss=0.7 pl|B|pron_prep=0.42 pl|B|pron_pron=0.58 pl|B|pron_quote=-0.11
pl|B|pron_said=-0.17 pl|B|pron_say1=0.23 pl|B|pron_say2=0.11 pl|B|pron_that_t=-0.54 pl|B|pron_the=0.19
pl|B|pron_the_t=-0.29 pl|B|pron_to=0.63 pl|B|pron_to_t=-0.15 pl|B|pron_verb=-0.36 pl|B|pron_verb_t=0.48
pl|B|pron_was=0.49 pl|B|pron_with=-0.41 pl|B|pron_word=0.1 pl|B|pron_word_t=-0.6 pl|B|quote=0.17 pl|B|quote_,=-0.12
pl|B|quote_Cap=-0.27 pl|B|quote_a=-0.12 pl|B|quote_adv=-0.06 pl|B|quote_and=0.18 pl|B|quote_conj=-0.18
pl|B|quote_for=0.12 pl|B|quote_his=0.12 pl|B|quote_in=0.2 pl|B|quote_is=-0.19 pl|B|quote_nouns=-0.13
pl|B|quote_or=-0.23 pl|B|quote_prep=-0.29 pl|B|quote_pron=-0.08 pl|B|quote_say1=-0.13 pl|B|quote_that_t=-0.27
pl|B|quote_the=-0.47 pl|B|quote_to=-0.25 pl|B|quote_verb=0.45 pl|B|quote_verb_t=-0.07 pl|B|quote_word=-0.49
pl|B|quote_word_t=0.39 pl|B|say1=0.67 pl|B|say1_,=-0.14 pl|B|say1_Cap=-0.67 pl|B|say1_and=0.42 pl|B|say1_for=-0.13
pl|B|say1_his=-0.66 pl|B|say1_nouns=-0.51 pl|B|say1_of=0.31 pl|B|say1_prep=-0.34 pl|B|say1_the=0.22 pl|B|say1_to=0.38
pl|B|say1_verb=-0.45 pl|B|say1_word=-0.07 pl|B|say1_word_t=-0.32 pl|B|say2=-0.36 pl|B|say2_Cap=0.35
pl|B|say2_verb=0.11 pl|B|say2_word=0.35 pl|B|that=0.2 pl|B|that_,_t=0.27 pl|B|that_-_t=0.61 pl|B|that_:_t=0.14
pl|B|that_Cap_t=0.99 pl|B|that_a_t=0.71 pl|B|that_about_t=0.52 pl|B|that_adv_t=0.52 pl|B|that_an_t=0.38
pl|B|that_and_t=0.85 pl|B|that_as_t=0.27 pl|B|that_by_t=-0.36 pl|B|that_conj_t=0.63 pl|B|that_ed_t=1.14
pl|B|that_for_t=0.27 pl|B|that_his_t=0.64 pl|B|that_in_t=1.28 pl|B|that_is_t=0.33 pl|B|that_it_t=0.18
pl|B|that_not_t=0.76 pl|B|that_nouns_t=0.88 pl|B|that_of_t=0.88 pl|B|that_on_t=0.7 pl|B|that_poss_t=0.5
pl|B|that_prep_t=0.63 pl|B|that_pron_t=0.66 pl|B|that_quote_t=0.51 pl|B|that_say2_t=0.49 pl|B|that_that_t=0.13
pl|B|that_the_t=0.89 pl|B|that_to_t=-0.2 pl|B|that_verb_t=0.64 pl|B|that_was_t=0.52 pl|B|that_with_t=0.78
pl|B|that_word_t=1.21 pl|B|the=-0.09 pl|B|the_,_t=0.5 pl|B|the_-=0.43 pl|B|the_:=0.2 pl|B|the_Cap=-0.77
pl|B|the_Cap_t=0.47 pl|B|the_a=-0.29 pl|B|the_a_t=0.6 pl|B|the_adv=0.5 pl|B|the_an=0.89 pl|B|the_and=0.08
pl|B|the_by=0.49 pl|B|the_conj=-0.26 pl|B|the_ed=0.17 pl|B|the_ed_t=-0.17 pl|B|the_for=-0.27 pl|B|the_his=0.55
pl|B|the_in=0.47 pl|B|the_it=-0.26 pl|B|the_not=0.22 pl|B|the_nouns_t=0.35 pl|B|the_of=0.48 pl|B|the_on=0.17
pl|B|the_prep=0.49 pl|B|the_pron=-0.2 pl|B|the_pron_t=0.28 pl|B|the_quote=-0.59 pl|B|the_said=0.45
pl|B|the_say1=-0.56 pl|B|the_say1_t=0.42 pl|B|the_say2=-0.48 pl|B|the_that=-0.33 pl|B|the_that_t=0.15
pl|B|the_the=-0.13 pl|B|the_the_t=0.54 pl|B|the_to=-0.44 pl|B|the_verb=-0.35 pl|B|the_verb_t=0.22 pl|B|the_was=-0.4
pl|B|the_with=0.32 pl|B|the_word=0.06 pl|B|the_word_t=0.37 pl|B|to=0.89 pl|B|to_,=0.1 pl|B|to_:=-0.26
pl|B|to_Cap_t=0.41 pl|B|to_a=0.41 pl|B|to_a_t=-0.2 pl|B|to_adv=-0.72 pl|B|to_an=0.33 pl|B|to_and=0.6
pl|B|to_and_t=0.6 pl|B|to_as=0.13 pl|B|to_by=0.58 pl|B|to_conj=-0.07 pl|B|to_ed=0.21 pl|B|to_for=0.35 pl|B|to_his=0.5
pl|B|to_in=0.17 pl|B|to_is=-0.16 pl|B|to_nouns=-0.28 pl|B|to_of=0.14 pl|B|to_on=-0.32 pl|B|to_or=0.07
pl|B|to_poss=0.57 pl|B|to_prep=0.53 pl|B|to_pron=-0.78 pl|B|to_quote=0.36 pl|B|to_say1=-0.72 pl|B|to_say2=0.1
pl|B|to_that=-0.34 pl|B|to_that_t=0.44 pl|B|to_the_t=0.07 pl|B|to_to=-0.15 pl|B|to_to_t=0.41 pl|B|to_verb=-0.23
pl|B|to_verb_t=-0.08 pl|B|to_was=-0.14 pl|B|to_with=-0.33 pl|B|to_word=-0.1 pl|B|to_word_t=1.68 pl|B|verb_,=-0.7
pl|B|verb_Cap=-0.29 pl|B|verb_a=0.59 pl|B|verb_and=-0.35 pl|B|verb_ed=-0.33 pl|B|verb_nouns=-0.13 pl|B|verb_prep=0.48
pl|B|verb_say1=0.6 pl|B|verb_to=-0.43 pl|B|verb_verb=-0.54 pl|B|verb_word=-0.32 pl|B|was_word=0.45 pl|B|with_,=-0.69
pl|B|with_Cap=-0.65 pl|B|with_a=0.53 pl|B|with_his=0.27 pl|B|with_of=-0.62 pl|B|with_poss=0.15 pl|B|with_say1=0.13
pl|B|with_say2=-0.31 pl|B|with_that_t=0.11 pl|B|with_the=-0.78 pl|B|with_to=-0.15 pl|B|with_verb=-0.19
pl|B|with_word=-1.05 pl|B|word=0.15 pl|B|word_(=-0.21 pl|B|word_,=-0.4 pl|B|word_,_t=-0.41 pl|B|word_-=-0.24
pl|B|word_:=0.22 pl|B|word_Cap_t=0.72 pl|B|word_a=0.54 pl|B|word_a_t=0.24 pl|B|word_about=0.5 pl|B|word_adv_t=-0.4
pl|B|word_and_t=0.14 pl|B|word_but=-0.07 pl|B|word_by=0.07 pl|B|word_called=-0.18 pl|B|word_conj=0.17
pl|B|word_conj_t=0.56 pl|B|word_ed=0.23 pl|B|word_ed_t=-0.37 pl|B|word_for=0.36 pl|B|word_in_t=-0.5
pl|B|word_it=-0.66 pl|B|word_not=-0.3 pl|B|word_nouns=0.51 pl|B|word_nouns_t=0.12 pl|B|word_of=-0.2
pl|B|word_of_t=0.08 pl|B|word_on=0.4 pl|B|word_or=0.25 pl|B|word_p=-0.34 pl|B|word_poss_t=0.87 pl|B|word_prep=-0.08
pl|B|word_prep_t=-0.4 pl|B|word_pron=-0.45 pl|B|word_pron_t=-0.22 pl|B|word_said=0.17 pl|B|word_say1=0.3
pl|B|word_say1_t=-0.43 pl|B|word_say2=-0.29 pl|B|word_that=-0.29 pl|B|word_that_t=-0.11 pl|B|word_the=-0.18
pl|B|word_the_t=0.59 pl|B|word_to=-0.09 pl|B|word_to_t=0.66 pl|B|word_verb=0.48 pl|B|word_verb_t=0.29
pl|B|word_was=0.09 pl|B|word_was_t=-0.41 pl|B|word_with=-0.15 pl|B|word_word_t=0.67 pl|L|Cap=0.13 pl|L|Cap_,=0.19
pl|L|Cap_Cap=-0.24 pl|L|Cap_poss=0.44 pl|L|Cap_say1=-0.09 pl|L|Cap_to=-0.07 pl|L|Cap_verb=-0.43 pl|L|Cap_word=-0.37
pl|L|adv_pron=0.15 pl|L|adv_word=0.47 pl|L|none=0.07 pl|N1|=-0.09 pl|P1|colon=2.45 pl|P1|stop=-0.17 pl|P2|=-0.13
pp|A1|group=-0.46 pp|A1|his=-0.24 pp|A1|it=-0.4 pp|A1|names=-0.22 pp|A1|nominal=-0.12 pp|A1|org=0.23 pp|A1|we=0.29
pp|A1|who=-0.12 pp|A1|you=-0.33 pp|A2|heshe=-0.28 pp|A2|his=0.32 pp|A2|i=-0.29 pp|A2|it=-0.3 pp|A2|name=0.11
pp|A2|nominal=-0.2 pp|A2|org=-0.06 pp|A2|they=-0.23 pp|A2|we=-0.22 pp|A2|who=-0.08 pp|A2|you=-0.1 pp|A|his=-0.51
pp|A|i=-0.37 pp|A|it=-0.2 pp|A|name=0.09 pp|A|names=-0.23 pp|A|org=0.69 pp|A|they=-0.41 pp|A|we=-0.13 pp|A|who=-0.93
pp|A|you=-0.12 pp|B1|group=-0.06 pp|B1|his=-0.41 pp|B1|i=0.45 pp|B1|it=-0.38 pp|B1|names=0.23 pp|B1|nominal=-0.07
pp|B1|org=-0.19 pp|B1|they=0.14 pp|B1|who=-0.46 pp|B1|you=0.21 pp|B2|group=-0.13 pp|B2|heshe=-0.18 pp|B2|his=-0.11
pp|B2|it=-0.37 pp|B2|names=-0.18 pp|B2|nominal=-0.22 pp|B2|org=0.5 pp|B2|they=-0.33 pp|B2|we=-0.1 pp|B2|you=-0.13
pp|B3|group=0.1 pp|B3|heshe=-0.48 pp|B3|i=-0.17 pp|B3|it=-0.12 pp|B3|name=0.39 pp|B3|nominal=-0.27 pp|B3|org=-0.24
pp|B3|they=-0.35 pp|B3|we=0.29 pp|B3|you=-0.15 pp|B|group=0.27 pp|B|heshe=0.3 pp|B|his=-0.15 pp|B|i=-0.3
pp|B|name=0.15 pp|B|names=-0.17 pp|B|org=0.27 pp|B|we=-0.19 pp|B|who=0.25 pp|B|you=-0.14 pp|L|org=0.42
pp|N1|group=-0.24 pp|N1|heshe=-0.37 pp|N1|his=-0.31 pp|N1|i=0.31 pp|N1|it=-0.37 pp|N1|name=0.08 pp|N1|names=0.11
pp|N1|nominal=-0.17 pp|N1|org=-0.3 pp|N1|they=-0.45 pp|N1|we=-0.18 pp|N1|who=-0.15 pp|N1|you=-0.19 pp|P1|group=-0.37
pp|P1|his=-0.38 pp|P1|i=0.46 pp|P1|it=-0.08 pp|P1|names=-0.15 pp|P1|nominal=-0.21 pp|P1|org=-0.21 pp|P1|they=-0.17
pp|P1|we=-0.46 pp|P1|who=-0.4 pp|P1|you=-0.36 pp|P2|group=0.15 pp|P2|heshe=-0.32 pp|P2|i=0.23 pp|P2|it=-0.21
pp|P2|name=-0.08 pp|P2|nominal=-0.14 pp|P2|org=-0.28 pp|P2|they=-0.23 pqa|A1|(=-0.39 pqa|A1|)=-0.16 pqa|A1|,=-0.13
pqa|A1|-=-0.31 pqa|A1|.=0.11 pqa|A1|:=-0.19 pqa|A1|Cap=0.19 pqa|A1|a=-0.52 pqa|A1|about=0.23 pqa|A1|adv=-0.54
pqa|A1|an=-0.14 pqa|A1|and=-0.41 pqa|A1|as=-0.36 pqa|A1|but=-0.31 pqa|A1|by=-0.4 pqa|A1|conj=-0.22 pqa|A1|ed=0.1
pqa|A1|for=-0.47 pqa|A1|his=0.11 pqa|A1|in=-0.22 pqa|A1|is=-0.28 pqa|A1|like=0.39 pqa|A1|not=-0.1 pqa|A1|nouns=-0.42
pqa|A1|of=-0.53 pqa|A1|on=-0.4 pqa|A1|or=-0.1 pqa|A1|prep=0.1 pqa|A1|quote=-0.5 pqa|A1|said=0.45 pqa|A1|say2=-0.34
pqa|A1|that=0.14 pqa|A1|the=-0.24 pqa|A1|to=-0.44 pqa|A1|verb=-0.06 pqa|A1|was=-0.21 pqa|A1|with=-0.23
pqa|A1|word=-0.23 pqa|A2|(=-0.13 pqa|A2|-=-0.14 pqa|A2|a=-0.13 pqa|A2|adv=-0.11 pqa|A2|and=-0.14 pqa|A2|as=-0.09
pqa|A2|but=-0.1 pqa|A2|ed=0.39 pqa|A2|for=0.4 pqa|A2|his=-0.07 pqa|A2|in=-0.21 pqa|A2|is=-0.1 pqa|A2|nouns=-0.07
pqa|A2|of=-0.24 pqa|A2|on=-0.11 pqa|A2|or=-0.33 pqa|A2|p=-0.13 pqa|A2|prep=-0.31 pqa|A2|pron=-0.22 pqa|A2|quote=-0.25
pqa|A2|say1=-0.07 pqa|A2|say2=-0.08 pqa|A2|the=0.22 pqa|A2|to=0.15 pqa|A2|verb=-0.28 pqa|A2|was=-0.1
pqa|A2|with=-0.08 pqa|A2|word=-0.34 pqa|A|(=-0.31 pqa|A|)=-0.39 pqa|A|-=-0.14 pqa|A|.=-0.62 pqa|A|:=-0.26
pqa|A|;=-0.38 pqa|A|a=-0.19 pqa|A|about=-0.32 pqa|A|adv=0.43 pqa|A|an=0.16 pqa|A|and=-0.2 pqa|A|as=0.2
pqa|A|but=-0.12 pqa|A|by=-0.38 pqa|A|conj=-0.19 pqa|A|ed=0.39 pqa|A|for=-0.37 pqa|A|his=-0.07 pqa|A|in=-0.13
pqa|A|is=0.13 pqa|A|it=0.54 pqa|A|like=0.14 pqa|A|not=0.2 pqa|A|nouns=-0.07 pqa|A|of=0.32 pqa|A|on=0.33
pqa|A|or=-0.31 pqa|A|p=-0.44 pqa|A|pron=0.21 pqa|A|quote=-0.21 pqa|A|say1=0.16 pqa|A|say2=0.15 pqa|A|that=0.2
pqa|A|the=0.49 pqa|A|verb=0.1 pqa|A|was=0.55 pqa|A|with=0.22 pqa|A|word=-0.08 pqa|B1|(=0.24 pqa|B1|)=-0.22
pqa|B1|;=0.47 pqa|B1|Cap=-0.38 pqa|B1|a=-0.58 pqa|B1|about=0.28 pqa|B1|adv=-0.59 pqa|B1|an=-0.07 pqa|B1|as=-0.33
pqa|B1|but=-0.17 pqa|B1|by=-0.34 pqa|B1|conj=0.1 pqa|B1|ed=-0.51 pqa|B1|edge=0.38 pqa|B1|his=-0.28 pqa|B1|in=0.14
pqa|B1|is=-0.67 pqa|B1|it=-0.44 pqa|B1|like=-0.06 pqa|B1|not=0.17 pqa|B1|nouns=-0.34 pqa|B1|of=-0.24 pqa|B1|on=0.33
pqa|B1|or=-0.13 pqa|B1|p=0.06 pqa|B1|prep=-0.24 pqa|B1|pron=-0.33 pqa|B1|quote=-0.42 pqa|B1|said=-0.28
pqa|B1|say1=-0.3 pqa|B1|that=-0.24 pqa|B1|to=0.07 pqa|B1|verb=0.1 pqa|B1|was=-0.24 pqa|B1|with=-0.12 pqa|B1|word=0.14
pqa|B2|(=-0.17 pqa|B2|)=-0.08 pqa|B2|,=-0.42 pqa|B2|-=-0.06 pqa|B2|.=-0.11 pqa|B2|;=0.4 pqa|B2|Cap=0.31
pqa|B2|a=-0.22 pqa|B2|about=-0.2 pqa|B2|adv=0.1 pqa|B2|and=-0.24 pqa|B2|as=-0.13 pqa|B2|conj=-0.1 pqa|B2|ed=-0.39
pqa|B2|edge=-0.14 pqa|B2|for=-0.07 pqa|B2|his=-0.2 pqa|B2|in=-0.33 pqa|B2|is=0.13 pqa|B2|like=-0.13 pqa|B2|not=-0.19
pqa|B2|nouns=0.35 pqa|B2|p=0.24 pqa|B2|prep=-0.33 pqa|B2|pron=-0.39 pqa|B2|quote=-0.07 pqa|B2|say1=-0.43
pqa|B2|that=0.08 pqa|B2|the=0.2 pqa|B2|to=0.28 pqa|B2|verb=-0.72 pqa|B2|word=0.2 pqa|B3|,=0.22 pqa|B3|.=0.06
pqa|B3|Cap=-0.19 pqa|B3|a=-0.07 pqa|B3|and=-0.14 pqa|B3|edge=-0.3 pqa|B3|for=-0.09 pqa|B3|in=-0.13 pqa|B3|is=0.11
pqa|B3|prep=0.07 pqa|B3|pron=0.22 pqa|B3|verb=-0.08 pqa|B3|word=-0.09 pqa|B|(=-0.1 pqa|B|,=0.21 pqa|B|-=-0.21
pqa|B|.=0.16 pqa|B|:=0.3 pqa|B|;=0.22 pqa|B|Cap=0.26 pqa|B|a=0.32 pqa|B|about=-0.07 pqa|B|adv=0.17 pqa|B|an=-0.29
pqa|B|and=0.16 pqa|B|as=0.48 pqa|B|but=0.29 pqa|B|by=0.58 pqa|B|conj=0.31 pqa|B|ed=-0.21 pqa|B|for=-0.18
pqa|B|his=-0.11 pqa|B|it=-0.1 pqa|B|like=-0.35 pqa|B|not=0.31 pqa|B|nouns=0.22 pqa|B|of=0.25 pqa|B|on=-0.12
pqa|B|or=-0.21 pqa|B|p=-0.28 pqa|B|prep=-0.16 pqa|B|pron=0.11 pqa|B|said=-0.26 pqa|B|say1=0.11 pqa|B|say2=-0.18
pqa|B|that=-0.3 pqa|B|the=-0.16 pqa|B|to=0.14 pqa|B|was=-0.08 pqa|B|with=-0.17 pqa|B|word=0.08 pqa|L|,=0.65
pqa|L|Cap=0.44 pqa|L|edge=-0.38 pqa|L|in=-0.2 pqa|L|p=0.62 pqa|L|prep=0.19 pqa|L|pron=0.35 pqa|L|say1=0.73
pqa|L|to=-0.18 pqa|L|verb=0.38 pqa|L|word=0.41 pqa|N1|(=-0.17 pqa|N1|)=-0.3 pqa|N1|,=-0.07 pqa|N1|.=-0.09
pqa|N1|:=0.12 pqa|N1|;=-0.28 pqa|N1|about=0.09 pqa|N1|adv=0.35 pqa|N1|an=-0.07 pqa|N1|and=0.11 pqa|N1|but=-0.45
pqa|N1|ed=-0.5 pqa|N1|for=-0.37 pqa|N1|his=0.21 pqa|N1|in=-0.3 pqa|N1|is=-0.48 pqa|N1|it=-0.17 pqa|N1|like=-0.09
pqa|N1|not=-0.2 pqa|N1|nouns=-0.45 pqa|N1|of=0.2 pqa|N1|on=-0.44 pqa|N1|or=-0.26 pqa|N1|prep=-0.21 pqa|N1|quote=-0.11
pqa|N1|say2=-0.43 pqa|N1|that=-0.5 pqa|N1|the=-0.33 pqa|N1|to=-0.13 pqa|N1|verb=-0.3 pqa|N1|was=-0.26
pqa|N1|with=-0.17 pqa|P1|(=0.65 pqa|P1|)=0.11 pqa|P1|,=-0.07 pqa|P1|-=-0.2 pqa|P1|.=-0.1 pqa|P1|:=0.31 pqa|P1|;=-0.12
pqa|P1|Cap=-0.38 pqa|P1|a=-0.25 pqa|P1|about=0.13 pqa|P1|adv=-0.09 pqa|P1|an=-0.17 pqa|P1|and=-0.38 pqa|P1|as=-0.59
pqa|P1|but=-0.59 pqa|P1|by=-0.55 pqa|P1|conj=-0.35 pqa|P1|ed=0.11 pqa|P1|edge=-0.08 pqa|P1|for=0.35 pqa|P1|his=-0.25
pqa|P1|is=-0.5 pqa|P1|it=-0.3 pqa|P1|like=-0.08 pqa|P1|not=-0.22 pqa|P1|of=-0.13 pqa|P1|on=-0.27 pqa|P1|or=0.37
pqa|P1|p=-0.13 pqa|P1|prep=0.19 pqa|P1|pron=-0.1 pqa|P1|quote=-0.47 pqa|P1|said=0.2 pqa|P1|say1=-0.26
pqa|P1|say2=-0.4 pqa|P1|that=-0.42 pqa|P1|the=-0.21 pqa|P1|was=-0.15 pqa|P1|with=-0.2 pqa|P2|(=-0.24 pqa|P2|,=0.08
pqa|P2|-=-0.27 pqa|P2|.=0.36 pqa|P2|Cap=-0.33 pqa|P2|a=0.35 pqa|P2|adv=0.32 pqa|P2|and=-0.54 pqa|P2|by=-0.25
pqa|P2|ed=-0.24 pqa|P2|edge=-0.32 pqa|P2|for=-0.26 pqa|P2|in=0.1 pqa|P2|is=-0.2 pqa|P2|it=-0.12 pqa|P2|nouns=0.1
pqa|P2|of=-0.2 pqa|P2|on=-0.14 pqa|P2|p=0.13 pqa|P2|prep=-0.08 pqa|P2|pron=-0.61 pqa|P2|quote=0.85 pqa|P2|said=-0.25
pqa|P2|say1=-0.47 pqa|P2|say2=-0.21 pqa|P2|that=-0.2 pqa|P2|the=0.26 pqa|P2|to=-0.22 pqa|P2|verb=0.66
pqa|P2|with=-0.23 pqa|P2|word=-0.71 pqb|A1|(=-0.26 pqb|A1|,=-0.31 pqb|A1|-=-0.27 pqb|A1|.=0.73 pqb|A1|:=-0.75
pqb|A1|Cap=-0.13 pqb|A1|a=-0.33 pqb|A1|an=-0.44 pqb|A1|and=0.38 pqb|A1|as=-0.32 pqb|A1|but=-0.33 pqb|A1|by=-0.13
pqb|A1|called=-0.25 pqb|A1|conj=-0.27 pqb|A1|ed=-0.45 pqb|A1|edge=0.43 pqb|A1|for=-0.43 pqb|A1|his=-0.54
pqb|A1|in=-0.3 pqb|A1|is=-0.28 pqb|A1|it=-0.16 pqb|A1|like=-0.06 pqb|A1|not=0.24 pqb|A1|nouns=0.1 pqb|A1|of=-0.54
pqb|A1|on=-0.27 pqb|A1|or=-0.07 pqb|A1|p=-0.15 pqb|A1|poss=0.16 pqb|A1|prep=-0.27 pqb|A1|pron=-0.47
pqb|A1|quote=-0.16 pqb|A1|said=-0.14 pqb|A1|say2=-0.16 pqb|A1|that=-0.27 pqb|A1|the=-0.26 pqb|A1|to=0.09
pqb|A1|verb=0.07 pqb|A1|was=0.17 pqb|A1|with=-0.08 pqb|A2|.=-0.24 pqb|A2|Cap=-0.34 pqb|A2|a=-0.37 pqb|A2|about=-0.09
pqb|A2|adv=-0.19 pqb|A2|an=-0.25 pqb|A2|and=0.1 pqb|A2|as=-0.17 pqb|A2|but=-0.07 pqb|A2|called=-0.13 pqb|A2|conj=0.36
pqb|A2|ed=-0.09 pqb|A2|edge=-0.51 pqb|A2|for=-0.21 pqb|A2|his=-0.17 pqb|A2|in=0.1 pqb|A2|is=-0.12 pqb|A2|not=-0.07
pqb|A2|nouns=0.08 pqb|A2|on=-0.09 pqb|A2|or=-0.18 pqb|A2|poss=0.34 pqb|A2|prep=0.38 pqb|A2|pron=0.12
pqb|A2|quote=-0.14 pqb|A2|say1=-0.16 pqb|A2|say2=-0.09 pqb|A2|that=-0.19 pqb|A2|the=-0.19 pqb|A2|to=-0.23
pqb|A2|verb=-0.06 pqb|A2|was=-0.18 pqb|A2|with=-0.09 pqb|A|-=0.51 pqb|A|.=0.89 pqb|A|:=0.63 pqb|A|Cap=0.2
pqb|A|a=0.18 pqb|A|about=-0.83 pqb|A|adv=0.12 pqb|A|an=0.24 pqb|A|and=0.09 pqb|A|as=-0.28 pqb|A|but=0.34
pqb|A|called=-0.6 pqb|A|conj=-0.69 pqb|A|edge=0.43 pqb|A|for=-0.45 pqb|A|his=-0.52 pqb|A|in=-0.14 pqb|A|is=0.38
pqb|A|it=0.24 pqb|A|like=-0.35 pqb|A|not=0.48 pqb|A|of=-0.26 pqb|A|on=-0.17 pqb|A|or=-0.38 pqb|A|p=-0.67
pqb|A|poss=-0.67 pqb|A|prep=-0.07 pqb|A|pron=-0.16 pqb|A|quote=-0.44 pqb|A|say1=-0.19 pqb|A|say2=-0.09
pqb|A|that=-0.26 pqb|A|the=-0.18 pqb|A|to=-0.09 pqb|A|verb=0.08 pqb|A|was=0.55 pqb|A|with=0.14 pqb|A|word=0.07
pqb|B1|(=-0.08 pqb|B1|,=-0.14 pqb|B1|-=-0.26 pqb|B1|.=0.2 pqb|B1|:=-0.51 pqb|B1|Cap=0.12 pqb|B1|a=-0.26
pqb|B1|about=0.25 pqb|B1|adv=0.35 pqb|B1|an=-0.14 pqb|B1|and=-0.1 pqb|B1|as=-0.68 pqb|B1|by=-0.57 pqb|B1|called=-0.39
pqb|B1|conj=0.22 pqb|B1|ed=0.19 pqb|B1|for=-0.16 pqb|B1|in=0.08 pqb|B1|is=-0.27 pqb|B1|it=-0.34 pqb|B1|like=0.18
pqb|B1|not=-0.16 pqb|B1|nouns=-0.08 pqb|B1|of=-0.36 pqb|B1|on=0.58 pqb|B1|or=-0.51 pqb|B1|poss=0.11 pqb|B1|prep=0.15
pqb|B1|pron=-0.18 pqb|B1|quote=0.46 pqb|B1|said=-0.35 pqb|B1|say1=-0.22 pqb|B1|say2=-0.14 pqb|B1|that=-0.27
pqb|B1|the=-0.2 pqb|B1|to=-0.2 pqb|B1|verb=-0.06 pqb|B1|was=-0.25 pqb|B1|with=0.13 pqb|B2|(=-0.08 pqb|B2|,=0.32
pqb|B2|-=-0.44 pqb|B2|.=-0.2 pqb|B2|:=-0.14 pqb|B2|Cap=0.06 pqb|B2|a=-0.09 pqb|B2|adv=-0.08 pqb|B2|an=-0.2
pqb|B2|and=0.2 pqb|B2|as=0.34 pqb|B2|by=-0.12 pqb|B2|conj=-0.42 pqb|B2|ed=-0.17 pqb|B2|for=-0.12 pqb|B2|his=0.12
pqb|B2|in=0.08 pqb|B2|it=-0.11 pqb|B2|not=-0.11 pqb|B2|nouns=-0.38 pqb|B2|of=-0.13 pqb|B2|on=-0.19 pqb|B2|or=-0.2
pqb|B2|poss=-0.22 pqb|B2|prep=-0.37 pqb|B2|say1=-0.17 pqb|B2|say2=-0.07 pqb|B2|that=0.23 pqb|B2|the=-0.15
pqb|B2|to=-0.11 pqb|B2|verb=-0.13 pqb|B2|with=-0.09 pqb|B2|word=-0.07 pqb|B3|,=-0.13 pqb|B3|.=-0.3 pqb|B3|Cap=0.18
pqb|B3|a=0.06 pqb|B3|and=-0.22 pqb|B3|conj=-0.1 pqb|B3|ed=-0.11 pqb|B3|his=-0.07 pqb|B3|nouns=-0.08 pqb|B3|of=-0.32
pqb|B3|poss=0.24 pqb|B3|prep=-0.11 pqb|B3|pron=0.12 pqb|B3|say1=0.38 pqb|B3|that=0.09 pqb|B3|the=-0.23 pqb|B3|to=0.08
pqb|B3|verb=-0.35 pqb|B3|was=0.1 pqb|B|(=-0.29 pqb|B|,=0.11 pqb|B|:=0.18 pqb|B|Cap=0.23 pqb|B|a=0.11 pqb|B|about=0.39
pqb|B|adv=-0.13 pqb|B|an=-0.25 pqb|B|as=-0.07 pqb|B|but=0.18 pqb|B|by=0.08 pqb|B|conj=0.14 pqb|B|ed=0.09
pqb|B|his=0.08 pqb|B|is=-0.12 pqb|B|it=0.2 pqb|B|like=-0.24 pqb|B|not=-0.22 pqb|B|nouns=0.1 pqb|B|of=0.19
pqb|B|on=0.07 pqb|B|or=0.14 pqb|B|p=-0.32 pqb|B|poss=-0.07 pqb|B|prep=0.21 pqb|B|pron=0.12 pqb|B|quote=-0.09
pqb|B|said=0.27 pqb|B|say1=0.06 pqb|B|say2=0.09 pqb|B|so-called=-0.38 pqb|B|that=0.19 pqb|B|the=0.21
pqb|B|titled=-0.09 pqb|B|to=0.12 pqb|B|verb=0.07 pqb|B|was=-0.13 pqb|B|with=-0.17 pqb|B|word=0.06 pqb|L|,=0.39
pqb|L|a=-0.37 pqb|L|adv=0.16 pqb|L|conj=0.21 pqb|L|in=0.51 pqb|L|is=-0.28 pqb|L|poss=0.53 pqb|L|prep=0.27
pqb|L|pron=0.25 pqb|L|say1=0.07 pqb|L|the=-0.08 pqb|L|to=0.06 pqb|L|verb=0.07 pqb|L|word=0.2 pqb|N1|(=-0.43
pqb|N1|,=-0.38 pqb|N1|-=-0.34 pqb|N1|.=-0.38 pqb|N1|:=0.32 pqb|N1|a=-0.21 pqb|N1|adv=0.09 pqb|N1|an=-0.27
pqb|N1|and=-0.45 pqb|N1|as=0.3 pqb|N1|but=-0.44 pqb|N1|by=0.35 pqb|N1|called=-0.12 pqb|N1|ed=-0.23 pqb|N1|edge=-0.25
pqb|N1|his=-0.4 pqb|N1|is=0.23 pqb|N1|it=0.1 pqb|N1|like=-0.11 pqb|N1|of=-0.15 pqb|N1|on=0.09 pqb|N1|or=-0.32
pqb|N1|p=-0.39 pqb|N1|poss=-0.06 pqb|N1|prep=-0.16 pqb|N1|pron=-0.09 pqb|N1|said=0.09 pqb|N1|so-called=-0.08
pqb|N1|the=-0.14 pqb|N1|to=-0.16 pqb|N1|was=-0.42 pqb|N1|with=-0.36 pqb|P1|(=-0.36 pqb|P1|,=-0.13 pqb|P1|-=-0.3
pqb|P1|.=-0.1 pqb|P1|:=-0.17 pqb|P1|Cap=-0.19 pqb|P1|a=-0.22 pqb|P1|about=-0.24 pqb|P1|adv=-0.21 pqb|P1|an=-0.23
pqb|P1|and=-0.33 pqb|P1|as=0.43 pqb|P1|by=-0.13 pqb|P1|called=-0.38 pqb|P1|ed=-0.19 pqb|P1|edge=-0.08
pqb|P1|for=-0.07 pqb|P1|in=0.1 pqb|P1|it=-0.33 pqb|P1|like=-0.07 pqb|P1|not=-0.12 pqb|P1|of=0.19 pqb|P1|on=-0.3
pqb|P1|or=0.13 pqb|P1|poss=-0.26 pqb|P1|pron=0.13 pqb|P1|quote=0.2 pqb|P1|say2=-0.3 pqb|P1|so-called=-0.06
pqb|P1|that=-0.1 pqb|P1|titled=-0.11 pqb|P1|to=-0.19 pqb|P1|verb=-0.1 pqb|P1|was=-0.39 pqb|P1|with=-0.26
pqb|P1|word=-0.13 pqb|P2|,=-0.58 pqb|P2|-=-0.25 pqb|P2|.=-0.39 pqb|P2|:=-0.33 pqb|P2|Cap=-0.52 pqb|P2|a=-0.28
pqb|P2|adv=-0.22 pqb|P2|an=0.4 pqb|P2|and=-0.22 pqb|P2|as=-0.19 pqb|P2|by=0.2 pqb|P2|called=0.57 pqb|P2|conj=0.4
pqb|P2|edge=-0.13 pqb|P2|his=0.19 pqb|P2|in=-0.2 pqb|P2|is=-0.25 pqb|P2|it=-0.09 pqb|P2|not=0.08 pqb|P2|nouns=-0.52
pqb|P2|of=-0.17 pqb|P2|on=-0.29 pqb|P2|poss=0.2 pqb|P2|prep=0.18 pqb|P2|quote=0.7 pqb|P2|say1=0.49 pqb|P2|say2=0.21
pqb|P2|that=-0.09 pqb|P2|the=-0.28 pqb|P2|to=0.24 pqb|P2|verb=-0.09 pqb|P2|was=-0.21 pqb|P2|word=-0.19 pq|A1|0=-0.13
pq|A1|2=0.14 pq|A1|3=0.29 pq|A2|0=-0.18 pq|A2|1=-0.07 pq|A2|2=-0.07 pq|A2|3=-0.33 pq|A|0=0.07 pq|A|1=-0.09
pq|A|2=-0.42 pq|A|3=-0.51 pq|B1|0=-0.28 pq|B1|1=0.28 pq|B1|3=0.08 pq|B2|0=-0.14 pq|B2|1=-0.37 pq|B2|2=0.26
pq|B2|3=0.21 pq|B3|0=-0.57 pq|B3|1=-0.13 pq|B3|3=0.28 pq|B|0=0.17 pq|B|1=-0.33 pq|B|2=-0.41 pq|B|3=-0.65 pq|L|0=-0.07
pq|L|1=0.2 pq|L|2=0.38 pq|L|3=0.3 pq|N1|0=-0.09 pq|N1|1=-0.12 pq|N1|2=-0.16 pq|N1|3=0.1 pq|P1|2=-0.21 pq|P1|3=-0.15
pq|P2|0=0.39 pq|P2|2=-0.47 pq|P2|3=-0.46 preh|(|heshe||B=-0.1 preh|(|name||A1=-0.13 preh|(|name||P1=-0.11
preh|(|nominal|other|A=-0.24 preh|(|nominal|other|P1=-0.11 preh|(|nominal|role|B=-0.33 preh|(|who||B=0.35
preh|)|name||B1=-0.15 preh|,|group|body|A=0.92 preh|,|group|body|A1=-0.09 preh|,|group|body|B=0.91
preh|,|group|body|B1=-0.18 preh|,|group|body|B2=-0.24 preh|,|group|body|N1=-0.39 preh|,|group|body|P1=-0.07
preh|,|group|body|P2=-0.13 preh|,|group|other|A=-0.33 preh|,|group|other|A1=-0.4 preh|,|group|other|A2=-0.07
preh|,|group|other|B=0.08 preh|,|group|other|B1=0.19 preh|,|group|other|B2=0.19 preh|,|group|other|N1=0.43
preh|,|group|other|P1=-0.16 preh|,|group|role|A=0.38 preh|,|group|role|A1=-0.51 preh|,|group|role|A2=-0.32
preh|,|group|role|B=0.53 preh|,|group|role|B1=-0.39 preh|,|group|role|B2=-0.13 preh|,|group|role|N1=-0.46
preh|,|group|role|P1=-0.45 preh|,|group|role|P2=-0.33 preh|,|heshe||A=0.77 preh|,|heshe||A1=-0.18
preh|,|heshe||A2=-0.26 preh|,|heshe||B=0.49 preh|,|heshe||B1=-0.27 preh|,|heshe||B2=-0.11 preh|,|heshe||N1=-0.51
preh|,|heshe||P1=0.41 preh|,|heshe||P2=-0.1 preh|,|his||A=-0.12 preh|,|his||B=-0.49 preh|,|it||A=0.28
preh|,|it||A1=-0.27 preh|,|it||B=-0.23 preh|,|it||B1=0.5 preh|,|it||N1=-0.44 preh|,|it||P1=-0.34 preh|,|i||A=-0.65
preh|,|i||A1=0.61 preh|,|i||B=-0.51 preh|,|i||B1=-0.28 preh|,|i||B2=0.36 preh|,|i||N1=-0.09 preh|,|i||P1=-0.28
preh|,|i||P2=-0.22 preh|,|names||A=-0.47 preh|,|names||B=-0.23 preh|,|names||N1=-0.44 preh|,|names||P1=-0.51
preh|,|name||A1=0.1 preh|,|name||A2=0.57 preh|,|name||B=0.38 preh|,|name||B1=-0.18 preh|,|name||B2=-0.82
preh|,|name||B3=-0.41 preh|,|name||P1=-0.1 preh|,|nominal|body|A=0.38 preh|,|nominal|body|A1=-0.15
preh|,|nominal|body|B=0.24 preh|,|nominal|body|B1=-0.18 preh|,|nominal|body|B2=-0.11 preh|,|nominal|body|N1=0.52
preh|,|nominal|body|P1=-0.2 preh|,|nominal|doc|A=1.83 preh|,|nominal|doc|A1=0.61 preh|,|nominal|doc|A2=0.14
preh|,|nominal|doc|B=0.77 preh|,|nominal|doc|B1=-0.86 preh|,|nominal|doc|B2=-0.2 preh|,|nominal|doc|B3=-0.18
preh|,|nominal|doc|N1=0.07 preh|,|nominal|doc|P1=-0.45 preh|,|nominal|doc|P2=-0.24 preh|,|nominal|other|A=0.29
preh|,|nominal|other|A1=-0.61 preh|,|nominal|other|A2=-0.25 preh|,|nominal|other|B=-0.36
preh|,|nominal|other|B1=-0.65 preh|,|nominal|other|B2=-0.41 preh|,|nominal|other|B3=-0.13
preh|,|nominal|other|N1=-0.39 preh|,|nominal|other|P1=-0.32 preh|,|nominal|other|P2=-0.15 preh|,|nominal|role|A=-0.23
preh|,|nominal|role|A1=0.33 preh|,|nominal|role|A2=-0.12 preh|,|nominal|role|B=0.4 preh|,|nominal|role|B1=-0.52
preh|,|nominal|role|B2=-0.14 preh|,|nominal|role|N1=0.17 preh|,|nominal|role|P1=-0.48 preh|,|nominal|role|P2=-0.17
preh|,|nominal|time|B=0.48 preh|,|nominal|time|N1=-0.07 preh|,|org||A=1 preh|,|org||A1=0.49 preh|,|org||A2=0.3
preh|,|org||B=0.17 preh|,|org||B1=-0.32 preh|,|org||B2=-0.31 preh|,|org||N1=-0.23 preh|,|org||P1=-0.27
preh|,|org||P2=-0.33 preh|,|they||A=0.57 preh|,|they||A1=-0.5 preh|,|they||B=0.6 preh|,|they||N1=-0.17
preh|,|they||P1=-0.31 preh|,|we||A1=0.86 preh|,|we||B=0.62 preh|,|we||P1=-0.21 preh|,|who||A=-0.36
preh|,|who||A1=-0.06 preh|,|who||B=0.4 preh|,|who||N1=-0.09 preh|,|who||P1=-0.19 preh|,|you||B=0.5
preh|,|you||B1=0.89 preh|,|you||N1=-0.08 preh|-|group|other|A=-0.07 preh|-|group|other|B=-0.56
preh|-|group|role|A=-0.33 preh|-|group|role|B=-0.37 preh|-|group|role|N1=-0.27 preh|-|group|role|P1=-0.12
preh|-|heshe||A=0.33 preh|-|heshe||A1=-0.18 preh|-|heshe||B=0.72 preh|-|heshe||B1=-0.12 preh|-|i||B=-0.3
preh|-|names||N1=-0.08 preh|-|name||A=-0.31 preh|-|name||B1=0.3 preh|-|name||N1=0.73 preh|-|name||P1=0.1
preh|-|name||P2=-0.14 preh|-|nominal|doc|B=1.14 preh|-|nominal|doc|B1=-0.16 preh|-|nominal|doc|P1=-0.14
preh|-|nominal|other|A=-0.34 preh|-|nominal|other|A1=-0.12 preh|-|nominal|other|B=-0.1 preh|-|nominal|other|B1=-0.12
preh|-|nominal|other|N1=-0.11 preh|-|nominal|other|P1=-0.14 preh|-|nominal|role|B=0.59 preh|-|nominal|role|P1=-0.15
preh|-|org||B=-0.51 preh|-|they||A=-0.57 preh|:|group|body|B=0.34 preh|:|group|other|B=-0.26
preh|:|group|other|N1=-0.1 preh|:|group|role|B=0.07 preh|:|heshe||B=-0.11 preh|:|i||B=0.16 preh|:|i||B1=0.67
preh|:|name||A=-0.08 preh|:|name||B=-0.23 preh|:|name||B1=-0.09 preh|:|name||N1=-0.1 preh|:|name||P1=-0.09
preh|:|nominal|other|A=-0.36 preh|:|nominal|other|B=-0.38 preh|:|nominal|other|P1=-0.07 preh|:|nominal|role|B=-0.38
preh|:|you||B=-0.7 preh|;|group|role|A1=-0.07 preh|;|heshe||A=0.35 preh|;|heshe||B=0.22 preh|;|heshe||P1=-0.1
preh|;|it||B=0.73 preh|;|name||A=-0.36 preh|;|name||A1=-0.23 preh|;|name||B1=-0.24 preh|;|name||P1=-0.37
preh|;|nominal|other|A=-0.57 preh|;|nominal|other|B=0.22 preh|;|nominal|other|P1=-0.09 preh|;|nominal|role|A1=-0.09
preh|;|org||A1=-0.08 preh|;|org||B=0.49 preh|;|you||P1=-0.24 preh|Cap|group|role|B=-0.15 preh|Cap|heshe||A=-0.14
preh|Cap|heshe||B=-0.38 preh|Cap|it||B=0.32 preh|Cap|i||B=-0.24 preh|Cap|i||B1=-0.07 preh|Cap|name||B=-0.12
preh|Cap|name||B1=-0.24 preh|Cap|name||P1=-0.09 preh|Cap|nominal|doc|N1=-0.09 preh|Cap|nominal|doc|P1=-0.09
preh|Cap|nominal|other|A=-0.11 preh|Cap|nominal|other|B=-0.27 preh|Cap|nominal|other|B1=0.87
preh|Cap|nominal|other|N1=-0.22 preh|Cap|nominal|other|P1=-0.07 preh|Cap|nominal|role|B=-1.09 preh|Cap|org||B=-0.27
preh|Cap|org||N1=-0.12 preh|Cap|they||A1=-0.06 preh|Cap|they||B=-0.61 preh|Cap|we||B=0.99 preh|Cap|who||B=-0.45
preh|Cap|you||P1=-0.06 preh|about|group|other|B=0.06 preh|about|group|role|B=0.44 preh|about|his||A=-0.15
preh|about|his||B=-0.6 preh|about|nominal|other|A=-0.09 preh|about|nominal|other|B=-0.21 preh|about|org||A=-0.36
preh|adv|group|other|B=-1.13 preh|adv|group|other|P1=-0.16 preh|adv|group|role|A=-0.27 preh|adv|group|role|A1=-0.09
preh|adv|group|role|B=0.57 preh|adv|group|role|B1=-0.11 preh|adv|group|role|P1=-0.16 preh|adv|heshe||A1=-0.17
preh|adv|heshe||B=0.95 preh|adv|heshe||B1=0.35 preh|adv|heshe||N1=-0.17 preh|adv|heshe||P1=-0.24 preh|adv|it||B=-0.15
preh|adv|it||P1=-0.1 preh|adv|i||B=-0.54 preh|adv|name||A=0.18 preh|adv|name||A1=-0.07 preh|adv|name||A2=-0.09
preh|adv|name||B=0.49 preh|adv|name||B1=0.06 preh|adv|name||B3=-0.35 preh|adv|name||N1=0.74 preh|adv|name||P1=-0.46
preh|adv|nominal|other|A=-0.42 preh|adv|nominal|other|A1=-0.07 preh|adv|nominal|other|B=-0.29
preh|adv|nominal|other|B1=-0.09 preh|adv|nominal|other|B2=-0.13 preh|adv|nominal|other|N1=-0.11
preh|adv|nominal|other|P1=-0.14 preh|adv|nominal|role|B=0.71 preh|adv|they||A1=-0.19 preh|adv|they||B=0.55
preh|and|group|body|A=-0.21 preh|and|group|body|B=-0.12 preh|and|group|body|B1=-0.13 preh|and|group|body|N1=-0.08
preh|and|group|body|P1=-0.07 preh|and|group|other|A=-0.34 preh|and|group|other|B1=0.14 preh|and|group|other|N1=-0.2
preh|and|group|other|P1=-0.13 preh|and|group|role|A=-0.47 preh|and|group|role|A1=-0.13 preh|and|group|role|A2=-0.08
preh|and|group|role|B=0.68 preh|and|group|role|B1=-0.17 preh|and|group|role|B2=-0.17 preh|and|group|role|N1=-0.29
preh|and|group|role|P1=-0.28 preh|and|heshe||A=-1 preh|and|heshe||A1=-0.23 preh|and|heshe||B=1.08
preh|and|heshe||B1=-0.09 preh|and|heshe||B2=-0.31 preh|and|heshe||N1=-0.11 preh|and|heshe||P1=-0.16
preh|and|his||A=-0.26 preh|and|his||B=0.28 preh|and|his||P1=-0.08 preh|and|it||A=-0.13 preh|and|it||B=0.6
preh|and|it||B1=-0.08 preh|and|it||P1=-0.11 preh|and|i||A=-0.17 preh|and|i||A1=-0.21 preh|and|i||A2=-0.17
preh|and|i||B=-0.07 preh|and|i||B1=-0.19 preh|and|i||B2=-0.14 preh|and|i||N1=0.45 preh|and|i||P1=-0.2
preh|and|name||A=-0.14 preh|and|name||A1=-0.27 preh|and|name||A2=-0.1 preh|and|name||B=0.3 preh|and|name||B1=-0.2
preh|and|name||B2=-0.08 preh|and|name||N1=-0.54 preh|and|name||P1=-0.07 preh|and|name||P2=0.75
preh|and|nominal|body|A=-0.08 preh|and|nominal|body|B=-0.49 preh|and|nominal|body|P1=-0.16
preh|and|nominal|doc|A=-0.5 preh|and|nominal|doc|A1=-0.19 preh|and|nominal|doc|A2=-0.06 preh|and|nominal|doc|B=0.7
preh|and|nominal|doc|B1=-0.13 preh|and|nominal|doc|P1=-0.1 preh|and|nominal|other|A=-0.51
preh|and|nominal|other|A1=-0.28 preh|and|nominal|other|A2=-0.08 preh|and|nominal|other|B=-0.15
preh|and|nominal|other|B1=-0.24 preh|and|nominal|other|N1=-0.41 preh|and|nominal|other|P1=-0.14
preh|and|nominal|other|P2=-0.07 preh|and|nominal|role|B=0.58 preh|and|nominal|role|B1=0.35
preh|and|nominal|role|B2=-0.11 preh|and|nominal|role|B3=-0.12 preh|and|nominal|role|N1=-0.33
preh|and|nominal|role|P1=-0.25 preh|and|org||A=-0.28 preh|and|org||A1=-0.47 preh|and|org||A2=-0.09
preh|and|org||B=0.11 preh|and|org||B1=-0.4 preh|and|org||B2=-0.16 preh|and|org||N1=-0.08 preh|and|org||P1=-0.29
preh|and|they||A=-0.32 preh|and|they||A1=-0.07 preh|and|they||B=0.94 preh|and|they||B1=0.46 preh|and|they||N1=-0.07
preh|and|they||P1=-0.12 preh|and|we||A=-0.19 preh|and|we||A1=-0.19 preh|and|we||A2=-0.08 preh|and|we||B=-1.4
preh|and|we||B1=-0.14 preh|and|who||B=-0.08 preh|and|who||B1=-0.21 preh|and|you||P1=-0.09 preh|as|group|body|A=0.29
preh|as|group|body|B=-0.66 preh|as|group|body|N1=-0.28 preh|as|group|body|P1=-0.22 preh|as|group|other|B=0.26
preh|as|group|other|P1=-0.07 preh|as|group|role|A=1.18 preh|as|group|role|A1=-0.11 preh|as|group|role|B=-0.26
preh|as|group|role|B1=-0.13 preh|as|group|role|N1=-0.09 preh|as|group|role|P1=-0.27 preh|as|heshe||A=-0.56
preh|as|heshe||A1=-0.09 preh|as|heshe||B=0.81 preh|as|heshe||B1=0.33 preh|as|heshe||N1=-0.21 preh|as|heshe||P1=-0.22
preh|as|it||A=-0.15 preh|as|it||A1=-0.13 preh|as|it||B=0.07 preh|as|it||B1=-0.1 preh|as|it||N1=-0.07
preh|as|it||P1=-0.07 preh|as|i||B=-0.11 preh|as|names||B=-0.5 preh|as|names||B1=-0.16 preh|as|names||N1=-0.18
preh|as|names||P1=-0.08 preh|as|name||A=0.81 preh|as|name||A1=-0.39 preh|as|name||A2=-0.25 preh|as|name||B1=0.72
preh|as|name||B2=-0.23 preh|as|name||N1=-0.89 preh|as|name||P1=-0.09 preh|as|name||P2=-0.66 preh|as|nominal|doc|B=0.3
preh|as|nominal|doc|P1=-0.87 preh|as|nominal|other|A=0.13 preh|as|nominal|other|A1=-0.23
preh|as|nominal|other|B=-0.27 preh|as|nominal|other|B1=-0.44 preh|as|nominal|other|B2=-0.41
preh|as|nominal|other|B3=-0.08 preh|as|nominal|other|N1=-0.2 preh|as|nominal|other|P1=-0.3
preh|as|nominal|role|A=-0.3 preh|as|nominal|role|B=0.39 preh|as|nominal|role|B1=-0.16 preh|as|nominal|role|N1=-0.11
preh|as|nominal|role|P1=0.24 preh|as|org||A=-0.44 preh|as|org||B=0.11 preh|as|org||B1=0.19 preh|as|org||N1=-0.22
preh|as|they||A=-0.29 preh|as|they||B=0.47 preh|as|they||B1=0.06 preh|as|they||N1=0.06 preh|as|they||P1=-0.14
preh|as|we||B=0.81 preh|as|you||A1=-0.17 preh|as|you||B1=-0.08 preh|but|group|body|B=0.92 preh|but|group|other|B=0.52
preh|but|group|other|P1=-0.09 preh|but|group|role|A=-0.2 preh|but|group|role|A1=-0.18 preh|but|group|role|B=0.7
preh|but|group|role|B1=0.55 preh|but|group|role|N1=-0.24 preh|but|group|role|P1=-0.21 preh|but|heshe||A=-0.8
preh|but|heshe||A1=-0.12 preh|but|heshe||A2=-0.15 preh|but|heshe||B=1.3 preh|but|heshe||N1=-0.23
preh|but|heshe||P1=-0.43 preh|but|his||A2=-0.12 preh|but|his||B=0.52 preh|but|it||A=-0.19 preh|but|it||A1=-0.13
preh|but|it||A2=-0.13 preh|but|it||B=-0.28 preh|but|it||N1=-0.1 preh|but|it||P1=-0.08 preh|but|name||A=-1
preh|but|name||A1=-0.26 preh|but|name||A2=-0.12 preh|but|name||B=0.21 preh|but|name||B1=-1.06 preh|but|name||B2=-0.24
preh|but|name||N1=-0.51 preh|but|name||P1=-0.54 preh|but|nominal|body|B=-0.55 preh|but|nominal|doc|A1=-0.15
preh|but|nominal|doc|B=0.83 preh|but|nominal|doc|B1=-0.12 preh|but|nominal|doc|N1=-0.13 preh|but|nominal|doc|P1=-0.12
preh|but|nominal|other|A=-0.54 preh|but|nominal|other|A1=-0.23 preh|but|nominal|other|A2=-0.14
preh|but|nominal|other|B=0.09 preh|but|nominal|other|B1=-0.27 preh|but|nominal|other|N1=-0.32
preh|but|nominal|other|P1=-0.41 preh|but|nominal|other|P2=-0.07 preh|but|nominal|role|B=0.81
preh|but|nominal|role|N1=-0.27 preh|but|nominal|role|P1=-0.11 preh|but|org||B=0.52 preh|but|they||A=-0.14
preh|but|they||B=1.32 preh|but|they||B1=-0.15 preh|but|they||N1=-0.1 preh|but|they||P1=-0.11
preh|by|group|role|A=-0.28 preh|by|group|role|A1=-0.1 preh|by|group|role|B=-0.4 preh|by|group|role|B1=-0.13
preh|by|group|role|P1=-0.08 preh|by|name||A=0.18 preh|by|name||B=0.26 preh|by|name||B1=0.42 preh|by|name||N1=-0.29
preh|by|name||P1=-0.68 preh|by|nominal|other|A=-0.5 preh|by|nominal|other|A1=-0.12 preh|by|nominal|other|B=-0.15
preh|by|nominal|other|B1=-0.08 preh|by|nominal|other|P1=-0.11 preh|by|nominal|role|N1=-0.1
preh|by|nominal|role|P1=-0.1 preh|by|org||A=0.23 preh|by|org||A1=-0.35 preh|by|org||B1=-0.24 preh|by|org||N1=-0.16
preh|by|org||P1=-0.19 preh|called|name||B=0.23 preh|called|name||P1=-0.14 preh|called|nominal|other|B=-0.39
preh|called|org||B=-0.41 preh|conj|group|body|B=0.41 preh|conj|group|body|B1=-0.2 preh|conj|group|body|P1=-0.07
preh|conj|group|other|A1=-0.07 preh|conj|group|other|B=0.6 preh|conj|group|role|A=-0.56 preh|conj|group|role|A1=-0.13
preh|conj|group|role|A2=-0.25 preh|conj|group|role|B=0.38 preh|conj|group|role|B1=0.43 preh|conj|group|role|B2=-0.16
preh|conj|group|role|N1=-0.14 preh|conj|group|role|P1=-0.23 preh|conj|heshe||A=-0.54 preh|conj|heshe||A1=-0.34
preh|conj|heshe||A2=-0.21 preh|conj|heshe||B=0.26 preh|conj|heshe||B1=-0.24 preh|conj|heshe||B2=0.39
preh|conj|heshe||N1=-0.17 preh|conj|heshe||P1=-0.42 preh|conj|his||B=-0.16 preh|conj|it||A=-0.52
preh|conj|it||A1=-0.09 preh|conj|it||B=-0.29 preh|conj|it||B1=-0.23 preh|conj|it||B2=-0.13 preh|conj|it||N1=-0.17
preh|conj|it||P1=-0.11 preh|conj|i||A=-0.3 preh|conj|i||A1=-0.15 preh|conj|i||B=-0.57 preh|conj|names||A=-0.1
preh|conj|names||A1=-0.06 preh|conj|names||B=-0.62 preh|conj|names||B1=-0.1 preh|conj|names||P1=-0.11
preh|conj|name||A=-0.86 preh|conj|name||A1=-0.35 preh|conj|name||A2=-0.13 preh|conj|name||B=0.31
preh|conj|name||B1=-0.37 preh|conj|name||B2=-0.14 preh|conj|name||N1=-0.28 preh|conj|name||P1=0.21
preh|conj|name||P2=-0.12 preh|conj|nominal|body|B=0.73 preh|conj|nominal|body|P1=-0.08 preh|conj|nominal|doc|A1=-0.08
preh|conj|nominal|doc|B=-0.25 preh|conj|nominal|doc|P1=-0.4 preh|conj|nominal|other|A=-0.48
preh|conj|nominal|other|A1=-0.17 preh|conj|nominal|other|A2=-0.09 preh|conj|nominal|other|B=0.06
preh|conj|nominal|other|B1=-0.28 preh|conj|nominal|other|N1=-0.24 preh|conj|nominal|other|P1=-0.27
preh|conj|nominal|role|A=-0.17 preh|conj|nominal|role|B=-0.93 preh|conj|nominal|role|B1=-0.1
preh|conj|nominal|role|N1=-0.19 preh|conj|nominal|role|P1=-0.16 preh|conj|org||A=-0.39 preh|conj|org||B1=-0.4
preh|conj|org||P1=-0.22 preh|conj|they||A=-0.15 preh|conj|they||A1=-0.17 preh|conj|they||B=-0.38
preh|conj|they||B1=-0.23 preh|conj|they||B2=-0.09 preh|conj|they||N1=-0.1 preh|conj|they||P1=-0.18
preh|conj|we||A1=-0.11 preh|conj|we||B=-0.94 preh|conj|you||A=-0.14 preh|conj|you||B=0.26 preh|conj|you||B1=-0.22
preh|conj|you||P1=-0.11 preh|ed|group|body|A=-0.22 preh|ed|group|body|B=-0.63 preh|ed|group|other|A=-0.12
preh|ed|group|other|B=0.73 preh|ed|group|role|A=-0.45 preh|ed|group|role|B=-0.1 preh|ed|group|role|P1=-0.14
preh|ed|his||B=-0.72 preh|ed|name||A=0.79 preh|ed|name||B=0.58 preh|ed|name||B1=0.2 preh|ed|name||B2=-0.12
preh|ed|name||N1=-0.08 preh|ed|name||P1=-0.11 preh|ed|nominal|doc|A=-0.23 preh|ed|nominal|doc|B=-1.32
preh|ed|nominal|doc|B1=-0.17 preh|ed|nominal|doc|P1=-0.11 preh|ed|nominal|other|A=0.57 preh|ed|nominal|other|A1=-0.22
preh|ed|nominal|other|A2=-0.07 preh|ed|nominal|other|B1=-0.11 preh|ed|nominal|other|P1=-0.21
preh|ed|nominal|role|B=0.13 preh|ed|nominal|role|B1=-0.11 preh|ed|nominal|role|N1=-0.11 preh|ed|org||B=-0.7
preh|ed|org||P1=-0.16 preh|for|group|other|B=-0.54 preh|for|group|role|B=-0.85 preh|for|group|role|B1=-0.5
preh|for|group|role|P1=-0.11 preh|for|his||A=-0.08 preh|for|his||B=0.35 preh|for|his||N1=-0.09 preh|for|his||P1=-0.06
preh|for|name||A=-0.44 preh|for|name||B=0.3 preh|for|name||N1=1.13 preh|for|nominal|other|A=-0.58
preh|for|nominal|other|A1=-0.11 preh|for|nominal|other|B=-0.7 preh|for|nominal|other|B1=-0.11
preh|for|nominal|other|P1=0.38 preh|for|nominal|role|B=-0.31 preh|for|nominal|role|P1=-0.18 preh|for|org||A=-0.52
preh|in|group|other|A=-0.47 preh|in|group|other|P1=-0.09 preh|in|his||A=-0.6 preh|in|his||A1=-0.07
preh|in|his||B=-0.39 preh|in|his||B1=-0.29 preh|in|his||N1=-0.11 preh|in|his||P1=-0.29 preh|in|it||B=0.88
preh|in|it||N1=-0.13 preh|in|name||A1=-0.07 preh|in|name||B=0.46 preh|in|name||B1=-0.19 preh|in|name||N1=0.83
preh|in|name||P1=-0.24 preh|in|nominal|body|A=-0.36 preh|in|nominal|body|B=0.38 preh|in|nominal|body|P1=-0.07
preh|in|nominal|doc|A=-0.12 preh|in|nominal|doc|A1=-0.16 preh|in|nominal|doc|A2=0.58 preh|in|nominal|doc|B=-0.24
preh|in|nominal|doc|B1=-0.71 preh|in|nominal|doc|N1=-0.25 preh|in|nominal|other|A1=-0.18
preh|in|nominal|other|B=-0.14 preh|in|nominal|other|B1=0.51 preh|in|nominal|other|N1=-0.18
preh|in|nominal|other|P1=-0.37 preh|in|org||B=0.9 preh|in|org||B1=-0.22 preh|is|group|role|B=-0.55 preh|is|it||B=0.42
preh|is|name||N1=-0.09 preh|is|nominal|other|A=-0.38 preh|is|nominal|other|A1=-0.07 preh|is|nominal|other|B=-0.28
preh|is|nominal|other|B1=-0.24 preh|is|nominal|other|N1=-0.19 preh|is|nominal|other|P1=-0.12
preh|is|nominal|role|A=-0.29 preh|is|nominal|role|B=0.57 preh|it|nominal|body|P1=-0.34 preh|like|name||A=-0.1
preh|like|name||B=-0.49 preh|like|name||P1=-0.07 preh|like|nominal|other|A=-0.08 preh|like|nominal|other|P1=-0.14
preh|like|org||B=-0.36 preh|not|name||B=-0.67 preh|not|name||P1=-0.09 preh|not|nominal|other|A=-0.33
preh|not|nominal|other|B=0.34 preh|nouns|heshe||A=-0.49 preh|nouns|heshe||A1=-0.08 preh|nouns|heshe||B=-0.32
preh|nouns|heshe||B1=-0.22 preh|nouns|heshe||N1=-0.08 preh|nouns|heshe||P1=0.28 preh|nouns|it||A=-0.17
preh|nouns|it||B=0.43 preh|nouns|it||P1=-0.12 preh|nouns|nominal|other|A=-0.15 preh|nouns|nominal|other|B=0.3
preh|nouns|org||A1=-0.06 preh|of|group|role|A=-0.53 preh|of|group|role|B=0.33 preh|of|his||A=-0.1
preh|of|his||B=-1.02 preh|of|his||N1=-0.07 preh|of|his||P1=-0.11 preh|of|it||A=-0.13 preh|of|names||A=-0.25
preh|of|name||A=-0.57 preh|of|name||B=-0.62 preh|of|name||B1=-0.09 preh|of|name||N1=-0.14 preh|of|name||P1=0.79
preh|of|nominal|other|B=-0.11 preh|of|nominal|other|B1=0.47 preh|of|nominal|other|B2=0.71
preh|of|nominal|other|P1=-0.17 preh|on|his||B=-0.18 preh|on|name||A=-0.51 preh|on|name||B=-0.46
preh|on|nominal|other|A=-0.28 preh|on|nominal|other|B=0.79 preh|on|org||B=-0.22 preh|or|nominal|other|A=-0.24
preh|or|nominal|other|B=-0.28 preh|or|nominal|other|P1=-0.15 preh|or|org||A=-0.57 preh|poss|it||P1=-0.11
preh|poss|name||B=-0.73 preh|poss|nominal|other|A=-0.08 preh|poss|nominal|other|B=-0.48
preh|poss|nominal|other|B1=-0.09 preh|poss|nominal|other|N1=-0.22 preh|poss|nominal|other|P1=0.54
preh|prep|group|body|A=-0.32 preh|prep|group|body|B=-0.97 preh|prep|group|body|P1=-0.45 preh|prep|group|other|A=0.11
preh|prep|group|other|B=0.3 preh|prep|group|other|P1=-0.07 preh|prep|group|role|A=0.74 preh|prep|group|role|B=0.86
preh|prep|group|role|B1=-0.3 preh|prep|group|role|N1=-0.18 preh|prep|group|role|P1=-0.08 preh|prep|heshe||A=-0.54
preh|prep|heshe||B=0.62 preh|prep|heshe||B1=-0.36 preh|prep|heshe||N1=-0.1 preh|prep|heshe||P1=-0.15
preh|prep|his||A=-0.37 preh|prep|his||B=0.49 preh|prep|his||B1=-0.11 preh|prep|his||N1=-0.17 preh|prep|his||P1=-0.14
preh|prep|it||A=-0.53 preh|prep|it||A1=-0.08 preh|prep|it||B=-0.32 preh|prep|it||B1=-0.18 preh|prep|it||P1=-0.16
preh|prep|name||A=-0.48 preh|prep|name||A1=-0.18 preh|prep|name||B=-0.07 preh|prep|name||B1=-0.64
preh|prep|name||N1=0.24 preh|prep|name||P1=-0.62 preh|prep|name||P2=-0.58 preh|prep|nominal|body|B=-0.46
preh|prep|nominal|doc|A=-0.07 preh|prep|nominal|doc|B=-0.66 preh|prep|nominal|other|A=-0.14
preh|prep|nominal|other|A1=-0.16 preh|prep|nominal|other|B=0.27 preh|prep|nominal|other|N1=-0.14
preh|prep|nominal|other|P1=-0.2 preh|prep|nominal|role|A=-0.24 preh|prep|nominal|role|A1=-0.1
preh|prep|nominal|role|B=0.45 preh|prep|nominal|role|B1=-0.12 preh|prep|nominal|role|N1=-0.06
preh|prep|nominal|role|P1=-0.11 preh|prep|org||A=0.49 preh|prep|org||A1=0.92 preh|prep|org||B=0.55
preh|prep|org||N1=-0.11 preh|prep|org||P1=-0.33 preh|prep|they||A1=-0.1 preh|prep|they||B=-0.65
preh|prep|we||A1=-0.09 preh|pron|heshe||A=-0.13 preh|pron|heshe||B=-0.06 preh|pron|i||B=0.62 preh|pron|i||P1=-0.14
preh|pron|name||B=0.39 preh|pron|name||N1=0.92 preh|pron|nominal|other|B=-1.33 preh|p|group|other|B=-0.77
preh|p|group|other|P1=-0.06 preh|p|heshe||A=-0.18 preh|p|heshe||A1=0.92 preh|p|heshe||N1=-0.12 preh|p|heshe||P1=-0.07
preh|p|i||A=-0.22 preh|p|i||B=-0.63 preh|p|i||B1=-0.09 preh|p|names||A=-0.19 preh|p|name||A=-0.09
preh|p|name||A1=0.76 preh|p|name||B=-0.7 preh|p|name||B1=0.14 preh|p|name||N1=-0.43 preh|p|name||P1=0.34
preh|p|name||P2=-0.38 preh|p|nominal|other|A=-0.17 preh|p|nominal|other|B=0.3 preh|p|nominal|other|B1=-0.28
preh|p|nominal|other|P1=-0.07 preh|p|nominal|role|B=-0.41 preh|quote|group|body|B=-0.25 preh|quote|group|body|B1=0.27
preh|quote|group|body|N1=-0.14 preh|quote|group|body|P1=-0.06 preh|quote|group|other|A=-0.31
preh|quote|group|other|B1=0.12 preh|quote|group|role|A=-0.23 preh|quote|group|role|B1=-0.14
preh|quote|group|role|N1=-0.08 preh|quote|heshe||A=0.35 preh|quote|heshe||A2=-0.21 preh|quote|heshe||B=-0.27
preh|quote|heshe||B1=0.3 preh|quote|heshe||B3=-0.38 preh|quote|heshe||N1=-0.35 preh|quote|heshe||P1=-0.08
preh|quote|heshe||P2=-0.52 preh|quote|his||A=-0.11 preh|quote|it||B=-0.39 preh|quote|it||B1=0.07 preh|quote|i||A=0.19
preh|quote|name||A=0.12 preh|quote|name||A1=0.66 preh|quote|name||A2=-0.11 preh|quote|name||B=-0.3
preh|quote|name||B1=0.14 preh|quote|name||B2=0.55 preh|quote|name||B3=1.12 preh|quote|name||N1=0.24
preh|quote|name||P1=-0.13 preh|quote|nominal|body|A=0.73 preh|quote|nominal|body|N1=-0.08
preh|quote|nominal|doc|A=-0.19 preh|quote|nominal|doc|A1=-0.31 preh|quote|nominal|doc|A2=-0.07
preh|quote|nominal|doc|B=-0.59 preh|quote|nominal|doc|B1=0.38 preh|quote|nominal|doc|N1=0.34
preh|quote|nominal|doc|P1=0.51 preh|quote|nominal|doc|P2=-0.16 preh|quote|nominal|other|A=-0.15
preh|quote|nominal|other|A1=-0.28 preh|quote|nominal|other|B=-0.14 preh|quote|nominal|other|B2=-0.11
preh|quote|nominal|other|N1=-0.3 preh|quote|nominal|other|P1=-0.19 preh|quote|nominal|role|A=0.12
preh|quote|nominal|role|A1=-0.11 preh|quote|nominal|role|B=-0.3 preh|quote|nominal|role|B1=0.71
preh|quote|nominal|role|B2=-0.35 preh|quote|nominal|role|N1=0.17 preh|quote|nominal|role|P1=-0.31
preh|quote|nominal|role|P2=-0.12 preh|quote|org||A=0.83 preh|quote|org||A1=-0.06 preh|quote|org||N1=0.74
preh|quote|org||P1=-0.59 preh|quote|they||A=-0.19 preh|quote|they||N1=-0.38 preh|quote|we||A=0.17
preh|quote|who||A=-0.7 preh|quote|who||B=-0.41 preh|quote|you||A=-0.06 preh|said|group|body|B=-0.34
preh|said|group|other|B=-0.69 preh|said|group|role|A=0.2 preh|said|group|role|B=-0.57 preh|said|heshe||A=-0.45
preh|said|heshe||A1=-0.09 preh|said|heshe||B=-1.36 preh|said|heshe||B1=-0.07 preh|said|heshe||N1=-0.17
preh|said|heshe||P1=0.38 preh|said|his||B=-0.23 preh|said|it||B=-0.38 preh|said|names||N1=-0.08
preh|said|name||A=0.44 preh|said|name||A1=-0.07 preh|said|name||A2=-0.17 preh|said|name||B=-0.2
preh|said|name||B2=0.78 preh|said|name||B3=0.77 preh|said|name||N1=-0.19 preh|said|name||P1=0.12
preh|said|name||P2=-0.07 preh|said|nominal|body|B=-0.35 preh|said|nominal|doc|B=-0.22 preh|said|nominal|other|A=0.44
preh|said|nominal|other|B=-0.71 preh|said|nominal|other|B1=0.24 preh|said|nominal|other|N1=-0.17
preh|said|nominal|other|P1=0.33 preh|said|nominal|role|A=1.15 preh|said|nominal|role|A1=-0.4
preh|said|nominal|role|A2=-0.07 preh|said|nominal|role|B=-0.4 preh|said|nominal|role|B1=0.37
preh|said|nominal|role|N1=-0.37 preh|said|nominal|role|P1=0.71 preh|said|nominal|role|P2=-0.1 preh|said|org||A=0.14
preh|said|org||B=-0.64 preh|said|they||A=-0.08 preh|said|they||A1=0.54 preh|said|they||B=-0.88
preh|said|they||B1=-0.07 preh|said|they||N1=-0.07 preh|say1|group|body|B=-0.67 preh|say1|group|other|A=-0.17
preh|say1|group|other|B=-0.58 preh|say1|group|role|A=-0.07 preh|say1|group|role|B=-0.32 preh|say1|heshe||A=0.15
preh|say1|heshe||B=-0.07 preh|say1|heshe||P1=-0.48 preh|say1|his||B=-0.64 preh|say1|it||A=0.22 preh|say1|it||B=-0.49
preh|say1|it||B1=-0.23 preh|say1|i||B=-0.81 preh|say1|name||A1=-0.07 preh|say1|name||B=-0.74 preh|say1|name||B1=0.12
preh|say1|name||N1=-0.18 preh|say1|name||P1=-0.15 preh|say1|nominal|body|B=-0.46 preh|say1|nominal|body|B1=-0.16
preh|say1|nominal|doc|A=0.18 preh|say1|nominal|doc|B=0.32 preh|say1|nominal|doc|B1=0.61
preh|say1|nominal|doc|P1=-0.09 preh|say1|nominal|other|A=0.43 preh|say1|nominal|other|A1=-0.07
preh|say1|nominal|other|B=-0.8 preh|say1|nominal|other|B1=-0.17 preh|say1|nominal|other|N1=-0.09
preh|say1|nominal|other|P1=-0.18 preh|say1|nominal|role|A=-0.14 preh|say1|nominal|role|B=-0.66
preh|say1|nominal|role|N1=-0.09 preh|say1|nominal|role|P1=-0.08 preh|say1|org||A=0.31 preh|say1|org||B=0.62
preh|say1|org||P1=-0.11 preh|say1|they||B=0.3 preh|say1|we||B=-0.19 preh|say1|who||A=-0.28 preh|say1|who||P1=-0.15
preh|say1|you||B=-0.51 preh|say1|you||B1=-0.08 preh|say2|group|body|A=-0.58 preh|say2|group|body|B=-0.47
preh|say2|group|other|B=-0.41 preh|say2|group|role|A=-0.07 preh|say2|group|role|B=-0.57 preh|say2|group|role|B1=0.1
preh|say2|heshe||A=-0.47 preh|say2|heshe||B=-0.77 preh|say2|heshe||B1=-0.21 preh|say2|heshe||B2=-0.15
preh|say2|heshe||P1=-0.11 preh|say2|his||B=-0.33 preh|say2|his||P1=-0.07 preh|say2|it||A=-0.61 preh|say2|it||B=-1.12
preh|say2|it||P1=-0.12 preh|say2|name||A=0.94 preh|say2|name||A1=0.4 preh|say2|name||B=0.43 preh|say2|name||B1=0.39
preh|say2|name||B2=-0.42 preh|say2|name||N1=-0.25 preh|say2|name||P1=-0.27 preh|say2|name||P2=-0.08
preh|say2|nominal|body|B=0.35 preh|say2|nominal|doc|A=-0.13 preh|say2|nominal|doc|B=-0.59
preh|say2|nominal|doc|N1=0.21 preh|say2|nominal|doc|P1=-0.1 preh|say2|nominal|other|A=-0.73
preh|say2|nominal|other|B1=-0.17 preh|say2|nominal|other|N1=-0.08 preh|say2|nominal|other|P1=-0.21
preh|say2|nominal|role|A=0.33 preh|say2|nominal|role|B=-0.41 preh|say2|nominal|role|B1=-0.13
preh|say2|nominal|role|P1=-0.07 preh|say2|org||A=-0.29 preh|say2|org||B=-0.98 preh|say2|org||B2=0.46
preh|say2|org||N1=-0.07 preh|say2|they||B=-1.18 preh|start|group|body|A=-0.47 preh|start|group|body|A1=-0.23
preh|start|group|body|A2=-0.14 preh|start|group|body|B=0.55 preh|start|group|body|B1=-0.06
preh|start|group|body|B2=0.25 preh|start|group|body|N1=-0.31 preh|start|group|body|P1=-0.21
preh|start|group|other|A=0.12 preh|start|group|other|A1=-0.19 preh|start|group|other|A2=-0.07
preh|start|group|other|B=0.32 preh|start|group|other|N1=-0.36 preh|start|group|other|P1=-0.34
preh|start|group|role|A=0.13 preh|start|group|role|A1=-0.49 preh|start|group|role|A2=0.81
preh|start|group|role|B=0.28 preh|start|group|role|B1=0.25 preh|start|group|role|B3=0.37
preh|start|group|role|N1=-0.22 preh|start|group|role|P1=-0.28 preh|start|group|role|P2=0.73
preh|start|group|time|B=-0.29 preh|start|heshe||A1=-0.38 preh|start|heshe||A2=-0.17 preh|start|heshe||B=0.43
preh|start|heshe||B1=-0.57 preh|start|heshe||B2=-0.27 preh|start|heshe||N1=-0.36 preh|start|heshe||P1=-0.34
preh|start|his||B=0.48 preh|start|his||N1=-0.09 preh|start|it||A=-0.24 preh|start|it||A1=-0.28 preh|start|it||A2=-0.2
preh|start|it||B=-0.16 preh|start|it||B1=-0.61 preh|start|it||B2=-0.15 preh|start|it||N1=-0.29
preh|start|it||P1=-0.41 preh|start|it||P2=-0.15 preh|start|i||A=-0.22 preh|start|i||A1=-0.2 preh|start|i||A2=-0.13
preh|start|i||B=-0.26 preh|start|i||B1=0.41 preh|start|i||B2=-0.15 preh|start|i||B3=-0.1 preh|start|i||N1=0.16
preh|start|i||P1=0.85 preh|start|i||P2=0.39 preh|start|names||A1=-0.09 preh|start|names||B=0.17
preh|start|names||B2=-0.15 preh|start|names||N1=0.61 preh|start|names||P1=-0.16 preh|start|name||A=-0.19
preh|start|name||A1=-0.18 preh|start|name||A2=-0.1 preh|start|name||B=0.21 preh|start|name||B2=-0.21
preh|start|name||B3=-0.27 preh|start|name||L=0.12 preh|start|name||N1=-0.15 preh|start|name||P1=0.13
preh|start|nominal|body|A=-0.08 preh|start|nominal|body|B=0.11 preh|start|nominal|body|B1=-0.45
preh|start|nominal|body|N1=1.16 preh|start|nominal|body|P2=-0.22 preh|start|nominal|doc|A=0.1
preh|start|nominal|doc|A1=0.26 preh|start|nominal|doc|A2=-0.09 preh|start|nominal|doc|B=0.95
preh|start|nominal|doc|B1=0.3 preh|start|nominal|doc|B2=-0.1 preh|start|nominal|doc|N1=-0.21
preh|start|nominal|doc|P1=0.12 preh|start|nominal|doc|P2=0.24 preh|start|nominal|other|A=0.37
preh|start|nominal|other|A1=0.18 preh|start|nominal|other|A2=-0.21 preh|start|nominal|other|B=0.17
preh|start|nominal|other|B1=-0.18 preh|start|nominal|other|B2=-0.22 preh|start|nominal|other|B3=-0.13
preh|start|nominal|other|N1=-0.37 preh|start|nominal|other|P1=-0.4 preh|start|nominal|role|A=-0.19
preh|start|nominal|role|A1=-0.43 preh|start|nominal|role|A2=-0.14 preh|start|nominal|role|B=0.74
preh|start|nominal|role|B1=0.25 preh|start|nominal|role|B2=-0.55 preh|start|nominal|role|B3=-0.17
preh|start|nominal|role|N1=-0.72 preh|start|nominal|role|P1=0.06 preh|start|nominal|role|P2=-0.34
preh|start|nominal|time|B=-0.48 preh|start|nominal|time|N1=-0.08 preh|start|org||A1=-0.08 preh|start|org||A2=-0.29
preh|start|org||B=0.42 preh|start|org||B1=0.23 preh|start|org||B2=0.23 preh|start|org||L=0.42
preh|start|org||N1=-0.62 preh|start|org||P1=0.52 preh|start|they||A=0.14 preh|start|they||A1=-0.18
preh|start|they||A2=-0.18 preh|start|they||B=0.52 preh|start|they||B1=0.3 preh|start|they||B2=-0.1
preh|start|they||N1=-0.2 preh|start|they||P1=-0.24 preh|start|we||B=0.21 preh|start|we||B1=0.42
preh|start|we||B3=0.32 preh|start|we||P1=-0.24 preh|start|you||A1=-0.16 preh|start|you||P1=-0.14
preh|that|group|body|A=0.44 preh|that|group|body|B=-0.76 preh|that|group|other|B=-0.27 preh|that|group|role|A1=-0.23
preh|that|group|role|B=-0.34 preh|that|group|role|B1=-0.23 preh|that|group|role|N1=-0.08
preh|that|group|role|P1=-0.17 preh|that|heshe||A=-0.08 preh|that|heshe||A1=-0.21 preh|that|heshe||B=-0.93
preh|that|heshe||B1=-0.06 preh|that|heshe||N1=-0.14 preh|that|his||B=-0.32 preh|that|it||B=-0.38
preh|that|it||B1=-0.28 preh|that|it||B2=-0.1 preh|that|i||A=0.46 preh|that|i||B=0.4 preh|that|names||B=-0.33
preh|that|name||A=0.48 preh|that|name||A1=-0.22 preh|that|name||B=-0.5 preh|that|name||B1=0.37
preh|that|name||B2=-0.19 preh|that|name||N1=-0.13 preh|that|name||P1=0.5 preh|that|nominal|body|A=-0.13
preh|that|nominal|body|B=-0.88 preh|that|nominal|body|N1=-0.06 preh|that|nominal|doc|A=-0.09
preh|that|nominal|doc|B=-0.46 preh|that|nominal|doc|B1=-0.06 preh|that|nominal|other|A=-0.2
preh|that|nominal|other|A1=-0.12 preh|that|nominal|other|B1=-0.18 preh|that|nominal|other|B2=-0.22
preh|that|nominal|other|N1=-0.14 preh|that|nominal|other|P1=-0.22 preh|that|nominal|role|A=-0.1
preh|that|nominal|role|B=0.07 preh|that|org||A=-0.22 preh|that|org||A1=-0.1 preh|that|org||B=-0.78
preh|that|org||B1=-0.11 preh|that|org||B2=-0.08 preh|that|org||N1=-0.08 preh|that|org||P1=-0.27
preh|that|they||A=-0.08 preh|that|they||B=-0.71 preh|that|they||P1=-0.08 preh|that|we||B=-0.13 preh|that|you||B=0.07
preh|to|group|body|A1=-0.28 preh|to|group|body|P1=-0.62 preh|to|group|other|A=0.7 preh|to|group|role|A=0.3
preh|to|group|role|B=0.16 preh|to|group|role|B1=0.2 preh|to|group|role|P1=-0.18 preh|to|group|role|P2=-0.36
preh|to|his||A=0.4 preh|to|his||B=-0.25 preh|to|his||P1=-0.09 preh|to|it||B=0.2 preh|to|it||B1=-0.25
preh|to|it||N1=-0.08 preh|to|it||P1=-0.1 preh|to|names||A=-0.42 preh|to|name||A1=-0.26 preh|to|name||A2=0.35
preh|to|name||B=0.34 preh|to|name||N1=-0.28 preh|to|name||P1=0.09 preh|to|name||P2=0.26 preh|to|nominal|body|A=0.06
preh|to|nominal|body|A1=-0.22 preh|to|nominal|doc|A=0.25 preh|to|nominal|doc|A1=0.34 preh|to|nominal|doc|A2=-0.21
preh|to|nominal|doc|B=-0.12 preh|to|nominal|doc|B1=-0.63 preh|to|nominal|doc|B2=-0.36 preh|to|nominal|doc|N1=-0.2
preh|to|nominal|doc|P1=0.44 preh|to|nominal|doc|P2=-0.13 preh|to|nominal|other|A=0.09 preh|to|nominal|other|A1=-0.1
preh|to|nominal|other|A2=-0.13 preh|to|nominal|other|B=-0.47 preh|to|nominal|other|B1=0.54
preh|to|nominal|other|N1=-0.08 preh|to|nominal|other|P1=-0.54 preh|to|nominal|role|A=0.78 preh|to|nominal|role|A1=0.5
preh|to|nominal|role|A2=-0.06 preh|to|nominal|role|B1=-0.52 preh|to|nominal|role|P1=-0.21 preh|to|org||A=0.12
preh|to|org||A1=-0.41 preh|to|org||B=0.56 preh|to|org||B1=0.36 preh|to|org||B2=0.6 preh|to|org||N1=-0.29
preh|to|org||P1=-0.27 preh|to|org||P2=-0.32 preh|verb|group|body|B=-0.48 preh|verb|group|other|A=0.22
preh|verb|group|other|A1=-0.07 preh|verb|group|other|B=-0.66 preh|verb|group|other|B1=-0.09
preh|verb|group|role|A=-0.26 preh|verb|group|role|B1=-0.44 preh|verb|group|role|P1=-0.17 preh|verb|heshe||A=-0.11
preh|verb|heshe||B=0.3 preh|verb|his||A=-0.14 preh|verb|his||B=-0.15 preh|verb|his||B1=-0.07 preh|verb|it||B=-1
preh|verb|it||P1=0.53 preh|verb|names||A=0.4 preh|verb|name||A=0.22 preh|verb|name||A1=-0.12 preh|verb|name||B=-0.99
preh|verb|name||B1=0.12 preh|verb|name||P1=0.42 preh|verb|nominal|body|A=0.54 preh|verb|nominal|body|B=-0.56
preh|verb|nominal|doc|B=-0.46 preh|verb|nominal|doc|B1=-0.08 preh|verb|nominal|doc|N1=-0.07
preh|verb|nominal|doc|P1=-0.29 preh|verb|nominal|other|A=-0.26 preh|verb|nominal|other|A1=-0.22
preh|verb|nominal|other|B=0.24 preh|verb|nominal|other|B1=-0.33 preh|verb|nominal|other|B2=-0.08
preh|verb|nominal|other|N1=-0.2 preh|verb|nominal|other|P1=-0.23 preh|verb|nominal|role|A=-0.07
preh|verb|nominal|role|B=-0.13 preh|verb|nominal|role|P1=-0.07 preh|verb|org||B=0.11 preh|verb|org||B1=-0.1
preh|verb|org||N1=-0.09 preh|verb|org||P1=-0.08 preh|verb|we||B=-0.47 preh|verb|we||P1=-0.1 preh|verb|you||B=-0.63
preh|verb|you||P1=-0.07 preh|was|name||B=1.08 preh|was|name||B2=-0.06 preh|was|name||P1=-0.08
preh|was|nominal|body|P1=-0.17 preh|was|nominal|other|A=0.24 preh|was|nominal|other|A1=-0.18
preh|was|nominal|other|B=0.32 preh|was|nominal|other|B1=-0.21 preh|was|nominal|other|N1=-0.24
preh|was|nominal|other|P1=-0.42 preh|was|nominal|role|B=0.55 preh|with|group|body|B=-0.16
preh|with|group|role|B=-0.76 preh|with|group|role|B1=-0.24 preh|with|group|role|N1=-0.18 preh|with|his||A1=-0.1
preh|with|his||A2=-0.08 preh|with|his||B=1.18 preh|with|his||P1=-0.08 preh|with|name||A=-0.58 preh|with|name||B=0.57
preh|with|name||B1=-0.33 preh|with|name||N1=-0.13 preh|with|name||P1=0.36 preh|with|nominal|other|A=-0.44
preh|with|nominal|other|A1=-0.13 preh|with|nominal|other|B=-0.41 preh|with|nominal|other|B1=-0.4
preh|with|nominal|other|P1=-0.17 preh|word|group|body|B=-0.7 preh|word|group|body|B1=-0.13
preh|word|group|body|N1=0.4 preh|word|group|other|A=-0.07 preh|word|group|other|B=0.46 preh|word|group|other|B1=-0.06
preh|word|group|role|A=-0.91 preh|word|group|role|A1=0.4 preh|word|group|role|B=-0.32 preh|word|group|role|B1=-0.16
preh|word|group|role|N1=-0.08 preh|word|group|role|P1=-0.11 preh|word|heshe||A=-0.13 preh|word|heshe||A1=0.67
preh|word|heshe||A2=-0.06 preh|word|heshe||B=-0.26 preh|word|heshe||B1=0.48 preh|word|heshe||N1=-0.14
preh|word|heshe||P1=-0.17 preh|word|his||A=-0.15 preh|word|his||B=0.3 preh|word|his||B1=-0.06 preh|word|it||A=-0.14
preh|word|it||A1=-0.14 preh|word|it||A2=-0.06 preh|word|it||B=0.64 preh|word|it||B1=-0.14 preh|word|it||N1=-0.06
preh|word|it||P1=-0.16 preh|word|i||A=0.11 preh|word|i||B=0.96 preh|word|i||B1=-0.37 preh|word|name||A=-0.49
preh|word|name||A1=-0.28 preh|word|name||A2=0.35 preh|word|name||B=-0.07 preh|word|name||B1=-0.52
preh|word|name||B2=-0.07 preh|word|name||N1=0.35 preh|word|name||P1=-0.38 preh|word|nominal|body|A=-0.28
preh|word|nominal|body|B=-0.75 preh|word|nominal|body|B1=-0.1 preh|word|nominal|body|N1=-0.15
preh|word|nominal|body|P1=-0.07 preh|word|nominal|doc|A=0.52 preh|word|nominal|doc|A1=-0.08
preh|word|nominal|doc|B=-0.28 preh|word|nominal|doc|B1=0.16 preh|word|nominal|doc|N1=-0.24
preh|word|nominal|doc|P1=-0.21 preh|word|nominal|other|A=-0.5 preh|word|nominal|other|A1=-0.15
preh|word|nominal|other|A2=-0.06 preh|word|nominal|other|B=-0.14 preh|word|nominal|other|B1=0.53
preh|word|nominal|other|B2=0.39 preh|word|nominal|other|N1=-0.2 preh|word|nominal|other|P1=-0.17
preh|word|nominal|role|A=-0.25 preh|word|nominal|role|B=0.13 preh|word|nominal|role|B1=-0.08
preh|word|nominal|role|N1=-0.12 preh|word|nominal|role|P1=-0.13 preh|word|org||A=0.14 preh|word|org||B=-0.49
preh|word|org||B1=-0.17 preh|word|org||P1=-0.21 preh|word|they||A=-0.39 preh|word|they||A1=-0.29
preh|word|they||B=-0.7 preh|word|they||B1=-0.11 preh|word|they||P1=0.31 preh|word|we||A=-0.12 preh|word|we||A1=-0.27
preh|word|we||A2=-0.08 preh|word|we||B=-0.75 preh|word|we||B1=-0.1 preh|word|we||P1=-0.06 preh|word|who||B=0.59
preh|word|who||P1=-0.13 preh|word|you||B=-0.33 prek|(|sv|true|participle=-0.37 prek|)|sv|false|finite=-0.44
prek|)|sv|true|finite=-0.12 prek|,|noun|false|none=-0.22 prek|,|sv|false|base=0.22 prek|,|sv|false|finite=0.22
prek|,|sv|false|past-participle=-0.41 prek|,|sv|true|base=-0.08 prek|,|sv|true|finite=-0.37
prek|,|sv|true|participle=0.06 prek|-|bare|false|none=0.31 prek|-|label|false|none=0.39 prek|-|noun|false|none=-0.22
prek|-|sv|false|base=-0.66 prek|-|sv|false|finite=0.12 prek|-|sv|false|participle=0.3 prek|-|sv|true|base=-0.25
prek|-|sv|true|finite=-0.24 prek|-|sv|true|participle=-0.49 prek|:|noun|false|none=0.08 prek|:|sv|false|finite=-0.41
prek|:|sv|false|participle=-0.42 prek|:|sv|true|base=-0.17 prek|:|sv|true|finite=-0.17 prek|:|sv|true|participle=0.11
prek|;|sv|false|base=0.7 prek|;|sv|false|finite=-0.12 prek|;|sv|true|finite=0.33 prek|Cap|sv|false|base=0.36
prek|Cap|sv|false|participle=-0.27 prek|Cap|sv|true|base=-0.44 prek|Cap|sv|true|finite=-0.47
prek|Cap|sv|true|participle=-0.43 prek|Cap|vs|false|finite=-0.58 prek|Cap|vs|false|participle=-0.33
prek|about|noun|false|none=-0.37 prek|about|sv|false|base=-0.71 prek|about|sv|false|finite=-0.29
prek|about|sv|false|participle=0.25 prek|about|sv|true|finite=-0.12 prek|about|sv|true|participle=0.43
prek|adv|noun|false|none=0.54 prek|adv|sv|false|base=-0.83 prek|adv|sv|false|finite=0.17
prek|adv|sv|false|participle=-0.21 prek|adv|sv|false|past-participle=0.47 prek|adv|sv|true|base=-0.68
prek|adv|sv|true|finite=-0.51 prek|adv|sv|true|participle=0.47 prek|and|noun|false|none=0.28
prek|and|sv|false|base=-0.15 prek|and|sv|false|participle=0.09 prek|and|sv|false|past-participle=0.07
prek|and|sv|true|base=-0.35 prek|and|sv|true|finite=-0.62 prek|and|sv|true|participle=0.63
prek|as|noun|false|none=0.09 prek|as|sv|false|finite=0.13 prek|as|sv|false|participle=-0.54
prek|as|sv|false|past-participle=-0.25 prek|as|sv|true|base=-0.27 prek|as|sv|true|finite=-0.36
prek|as|sv|true|participle=0.24 prek|but|noun|false|none=-0.16 prek|but|sv|false|base=0.39
prek|but|sv|false|finite=0.19 prek|but|sv|false|participle=-0.08 prek|but|sv|false|past-participle=-0.45
prek|but|sv|true|base=0.09 prek|but|sv|true|finite=0.24 prek|but|sv|true|participle=0.11 prek|by|by|false|base=-0.59
prek|by|by|false|finite=0.29 prek|by|by|false|participle=-0.43 prek|by|by|false|past-participle=-0.37
prek|by|sv|false|base=0.35 prek|by|sv|false|finite=-0.13 prek|by|sv|true|finite=0.29 prek|called|noun|false|none=0.22
prek|called|sv|false|base=-0.29 prek|called|sv|false|finite=-0.4 prek|called|sv|false|participle=-0.3
prek|called|vs|false|finite=-0.38 prek|conj|noun|false|none=-0.45 prek|conj|sv|false|base=-0.43
prek|conj|sv|false|participle=-0.34 prek|conj|sv|false|past-participle=-0.22 prek|conj|sv|true|base=-0.32
prek|conj|sv|true|finite=-0.57 prek|conj|sv|true|participle=-0.15 prek|conj|sv|true|past-participle=-0.08
prek|ed|noun|false|none=-0.23 prek|ed|sv|false|base=-0.43 prek|ed|sv|false|finite=-0.08
prek|ed|sv|false|participle=-0.56 prek|ed|sv|true|base=-0.23 prek|ed|sv|true|participle=-0.25
prek|ed|vs|false|finite=0.52 prek|for|noun|false|none=0.47 prek|for|sv|false|finite=0.15
prek|for|sv|false|participle=-0.55 prek|for|sv|true|finite=-0.57 prek|for|sv|true|participle=-0.13
prek|in|noun|false|none=0.23 prek|in|sv|false|base=0.13 prek|in|sv|false|finite=-0.13
prek|in|sv|false|participle=-0.31 prek|in|sv|true|base=-0.65 prek|in|sv|true|participle=0.57
prek|in|vs|false|participle=-0.49 prek|is|noun|false|none=-0.17 prek|is|sv|false|base=0.13
prek|is|sv|false|finite=-0.23 prek|is|sv|false|participle=0.21 prek|is|sv|true|base=0.48 prek|is|sv|true|finite=-0.54
prek|is|sv|true|participle=-0.36 prek|is|vs|false|finite=-0.38 prek|it|sv|false|finite=-0.3
prek|it|sv|true|participle=-0.25 prek|like|sv|false|finite=-0.63 prek|like|sv|false|participle=0.14
prek|like|sv|true|participle=0.07 prek|like|vs|false|finite=-0.17 prek|not|noun|false|none=-0.07
prek|not|sv|false|finite=-0.49 prek|not|sv|true|base=0.1 prek|not|sv|true|finite=-0.08
prek|not|sv|true|participle=-0.25 prek|nouns|sv|false|participle=-0.9 prek|nouns|sv|false|past-participle=-0.07
prek|nouns|sv|true|base=-0.14 prek|nouns|sv|true|finite=-0.44 prek|nouns|sv|true|participle=-0.42
prek|of|sv|false|base=0.63 prek|of|sv|false|finite=-0.24 prek|of|sv|false|participle=-0.06
prek|of|sv|true|finite=-0.79 prek|of|sv|true|participle=-0.21 prek|on|noun|false|none=0.09 prek|on|sv|false|base=0.43
prek|on|sv|false|finite=-0.9 prek|on|sv|false|participle=0.17 prek|on|sv|true|finite=-0.08
prek|on|sv|true|participle=-0.1 prek|on|vs|false|finite=-0.5 prek|on|vs|false|participle=0.27
prek|or|noun|false|none=-0.15 prek|or|sv|false|finite=-0.23 prek|or|sv|false|participle=-0.47
prek|or|sv|true|finite=-0.17 prek|poss|sv|false|base=-0.26 prek|poss|sv|false|finite=0.21
prek|poss|sv|false|participle=0.16 prek|poss|sv|false|past-participle=0.09 prek|poss|sv|true|base=-0.42
prek|poss|sv|true|participle=-0.08 prek|prep|according|false|none=-0.45 prek|prep|noun|false|none=0.31
prek|prep|sv|false|base=-0.32 prek|prep|sv|false|participle=-0.73 prek|prep|sv|false|past-participle=-0.45
prek|prep|sv|true|base=-0.25 prek|prep|sv|true|finite=-0.33 prek|prep|sv|true|participle=-1.04
prek|pron|sv|false|base=-0.32 prek|pron|sv|false|participle=-0.83 prek|pron|sv|true|base=0.72
prek|pron|sv|true|finite=0.35 prek|p|label|false|none=-0.11 prek|p|sv|false|base=-0.86 prek|p|sv|false|finite=0.25
prek|p|sv|false|participle=-0.24 prek|p|sv|true|base=0.24 prek|p|sv|true|finite=-0.58 prek|p|sv|true|participle=-0.08
prek|quote|noun|false|none=-0.46 prek|quote|sv|false|base=0.14 prek|quote|sv|false|participle=-0.74
prek|quote|sv|false|past-participle=-0.32 prek|quote|sv|true|base=0.35 prek|quote|sv|true|finite=-0.14
prek|quote|sv|true|participle=0.18 prek|said|sv|false|base=-0.1 prek|said|sv|false|finite=-0.26
prek|said|sv|false|participle=-0.42 prek|said|sv|false|past-participle=-0.21 prek|said|sv|true|base=0.07
prek|said|sv|true|finite=0.76 prek|said|sv|true|participle=0.63 prek|say1|noun|false|none=-0.77
prek|say1|sv|false|base=-0.91 prek|say1|sv|false|finite=-0.23 prek|say1|sv|false|participle=-0.47
prek|say1|sv|false|past-participle=-0.32 prek|say1|sv|true|finite=-0.57 prek|say1|sv|true|participle=-0.15
prek|say1|vs|false|finite=0.31 prek|say1|vs|false|participle=-0.4 prek|say2|noun|false|none=-0.76
prek|say2|sv|false|base=-0.44 prek|say2|sv|false|finite=-0.25 prek|say2|sv|false|participle=-0.54
prek|say2|sv|true|base=-0.28 prek|say2|sv|true|finite=-0.25 prek|say2|sv|true|participle=-0.35
prek|say2|vs|false|finite=0.19 prek|say2|vs|false|participle=-0.77 prek|start|bare|false|none=-0.36
prek|start|label|false|none=-0.14 prek|start|noun|false|none=-0.66 prek|start|sv|false|base=0.12
prek|start|sv|false|finite=0.14 prek|start|sv|false|participle=0.21 prek|start|sv|false|past-participle=0.27
prek|start|sv|true|finite=-0.27 prek|start|sv|true|participle=0.34 prek|start|sv|true|past-participle=0.19
prek|that|noun|false|none=-0.71 prek|that|sv|false|finite=-0.36 prek|that|sv|false|participle=-0.62
prek|that|sv|false|past-participle=0.86 prek|that|sv|true|base=-0.33 prek|that|sv|true|finite=-0.67
prek|that|sv|true|participle=0.23 prek|the|sv|false|finite=-0.44 prek|to|according|false|none=0.3
prek|to|sv|false|base=-0.09 prek|to|sv|false|finite=-0.64 prek|to|sv|false|participle=-0.73
prek|to|sv|true|finite=-0.22 prek|to|sv|true|participle=-0.32 prek|verb|noun|false|none=0.19
prek|verb|sv|false|base=-0.2 prek|verb|sv|false|participle=-0.76 prek|verb|sv|false|past-participle=0.39
prek|verb|sv|true|base=-0.45 prek|verb|sv|true|finite=-0.29 prek|verb|sv|true|participle=-0.84
prek|verb|vs|false|finite=-0.47 prek|was|noun|false|none=1.03 prek|was|sv|false|participle=-0.16
prek|was|sv|true|finite=-0.09 prek|was|sv|true|participle=0.32 prek|was|vs|false|finite=0.1
prek|with|noun|false|none=-0.16 prek|with|sv|false|finite=-0.26 prek|with|sv|false|participle=0.58
prek|with|sv|true|base=-0.26 prek|with|sv|true|finite=-0.2 prek|with|sv|true|participle=-0.2
prek|word|sv|false|base=-0.27 prek|word|sv|false|finite=-0.33 prek|word|sv|false|participle=-0.27
prek|word|sv|false|past-participle=0.18 prek|word|sv|true|base=0.56 prek|word|sv|true|finite=0.3
prek|word|sv|true|participle=0.1 pres|(|0|false=-0.08 pres|(|0|true=0.31 pres|(|1|false=0.21 pres|(|1|true=-0.16
pres|(|2|false=-0.62 pres|)|0|false=-0.5 pres|)|1|true=-0.15 pres|)|2|false=0.11 pres|,|0|true=-0.21
pres|,|1|false=0.1 pres|,|1|true=0.52 pres|,|2|false=0.35 pres|,|2|true=0.08 pres|-|0|false=-0.25 pres|-|0|true=0.19
pres|-|1|false=0.06 pres|-|1|true=-0.15 pres|-|2|false=0.31 pres|:|0|false=-0.63 pres|:|0|true=0.24
pres|:|1|false=-0.21 pres|:|2|false=0.1 pres|:|2|true=-0.18 pres|;|0|false=0.45 pres|;|1|false=0.09
pres|;|2|false=-0.24 pres|Cap|0|false=-0.22 pres|Cap|0|true=0.39 pres|Cap|1|false=-0.23 pres|Cap|2|false=-0.25
pres|about|0|false=-0.33 pres|about|0|true=-0.21 pres|about|1|false=-0.64 pres|about|2|false=0.39
pres|adv|0|false=-0.08 pres|adv|0|true=-0.53 pres|adv|1|false=0.33 pres|adv|1|true=0.13 pres|adv|2|false=-0.27
pres|and|0|true=-0.3 pres|and|1|false=-0.25 pres|and|1|true=0.51 pres|and|2|false=0.12 pres|and|2|true=-0.17
pres|as|1|true=0.09 pres|but|0|true=-0.42 pres|but|1|false=0.1 pres|but|1|true=0.55 pres|but|2|false=0.38
pres|but|2|true=0.06 pres|by|0|false=-0.17 pres|by|0|true=0.7 pres|by|1|true=-0.22 pres|by|2|false=0.23
pres|by|2|true=-0.49 pres|called|0|true=-0.71 pres|called|1|false=0.1 pres|called|1|true=-0.45
pres|called|2|true=0.09 pres|conj|0|true=-0.16 pres|conj|1|false=-0.33 pres|conj|2|true=-0.22 pres|ed|0|false=-0.35
pres|ed|0|true=1.14 pres|ed|1|false=-0.43 pres|ed|1|true=0.56 pres|ed|2|false=-0.77 pres|ed|2|true=0.51
pres|for|0|false=0.24 pres|for|0|true=0.42 pres|for|1|false=-0.22 pres|for|1|true=0.41 pres|for|2|false=-0.83
pres|in|0|false=0.37 pres|in|0|true=-0.54 pres|in|1|false=-0.2 pres|in|1|true=0.43 pres|in|2|false=-1.1
pres|is|0|false=-0.48 pres|is|1|false=0.18 pres|is|1|true=0.74 pres|is|2|false=-0.65 pres|is|2|true=-0.44
pres|it|0|false=0.17 pres|it|2|false=-0.25 pres|like|0|false=-0.16 pres|like|1|false=-0.65 pres|like|1|true=-0.5
pres|like|2|false=-0.24 pres|not|0|false=-0.24 pres|not|0|true=-0.13 pres|not|1|false=-0.47 pres|not|1|true=0.57
pres|not|2|false=-0.7 pres|nouns|0|false=-0.45 pres|nouns|1|false=-0.68 pres|nouns|2|false=-0.72
pres|of|0|false=-0.22 pres|of|0|true=-0.46 pres|of|1|false=-0.1 pres|on|0|false=-0.6 pres|on|0|true=-0.14
pres|on|1|true=0.89 pres|on|2|false=-0.77 pres|or|0|false=0.39 pres|or|1|false=-0.56 pres|or|2|false=-1
pres|poss|0|false=-0.18 pres|poss|0|true=0.31 pres|poss|1|false=-0.12 pres|poss|2|false=0.19 pres|prep|0|false=-0.32
pres|prep|0|true=0.3 pres|prep|1|true=-0.74 pres|prep|2|false=-0.41 pres|prep|2|true=0.1 pres|pron|0|false=-0.19
pres|pron|0|true=-0.38 pres|pron|1|true=-0.16 pres|pron|2|false=-0.17 pres|pron|2|true=0.86 pres|p|0|false=-0.77
pres|p|1|false=-0.46 pres|p|1|true=-0.43 pres|p|2|false=0.68 pres|quote|0|false=-0.41 pres|quote|0|true=0.22
pres|quote|1|false=0.07 pres|quote|1|true=-0.53 pres|quote|2|false=0.09 pres|quote|2|true=0.67
pres|said|0|false=-0.16 pres|said|0|true=-0.21 pres|said|1|false=0.31 pres|said|1|true=-0.29 pres|said|2|false=0.18
pres|said|2|true=-0.58 pres|say1|0|false=-0.37 pres|say1|0|true=-0.57 pres|say1|1|false=-0.33 pres|say1|1|true=-0.15
pres|say1|2|false=-1.15 pres|say2|0|false=-0.35 pres|say2|0|true=-0.08 pres|say2|1|false=-0.91 pres|say2|1|true=-0.75
pres|say2|2|true=-0.72 pres|start|0|true=0.11 pres|start|1|false=0.19 pres|start|2|false=0.13 pres|start|2|true=-0.2
pres|that|0|false=-0.29 pres|that|0|true=-0.28 pres|that|1|false=-1.09 pres|that|1|true=-0.2 pres|that|2|false=0.12
pres|that|2|true=-0.67 pres|the|0|false=-0.43 pres|to|0|false=-0.48 pres|to|0|true=0.1 pres|to|1|false=-0.19
pres|to|1|true=-0.16 pres|to|2|false=0.15 pres|to|2|true=0.25 pres|verb|0|false=-0.34 pres|verb|0|true=0.56
pres|verb|1|false=-0.59 pres|verb|1|true=0.66 pres|verb|2|false=-0.3 pres|verb|2|true=0.55 pres|was|0|false=0.49
pres|was|1|false=0.09 pres|was|1|true=-0.06 pres|with|0|false=-0.77 pres|with|0|true=0.31 pres|with|1|false=0.07
pres|with|1|true=-0.11 pres|with|2|false=0.52 pres|word|0|false=-0.15 pres|word|0|true=0.26 pres|word|1|false=-0.47
pres|word|1|true=0.24 pres|word|2|false=-0.79 pres|word|2|true=0.64 pre|(=-0.29 pre|)=-0.5 pre|,=0.12 pre|-=0.11
pre|:=-0.39 pre|;=0.3 pre|Cap=-0.25 pre|about=-0.39 pre|adv=-0.07 pre|but=0.17 pre|called=-0.26 pre|conj=-0.16
pre|ed=-0.26 pre|in=-0.07 pre|is=-0.38 pre|it=-0.12 pre|like=-0.72 pre|not=-0.51 pre|nouns=-0.48 pre|of=-0.13
pre|on=-0.39 pre|or=-0.43 pre|p=-0.13 pre|poss=0.08 pre|prep=-0.25 pre|say1=-0.47 pre|say2=-0.29 pre|start=0.08
pre|that=-0.36 pre|the=0.21 pre|verb=-0.27 pre|was=0.34 pre|with=0.12 pre|word=-0.19 pr|A1|0=-0.1 pr|A1|1=-0.14
pr|A1|2=0.28 pr|A2|1=-0.27 pr|A2|2=-0.34 pr|A|1=-0.1 pr|A|2=-0.09 pr|B1|2=-0.31 pr|B2|0=0.07 pr|B2|1=-0.31
pr|B2|2=-0.26 pr|B3|1=-0.47 pr|B|0=0.09 pr|B|1=0.21 pr|B|2=0.58 pr|L|0=0.11 pr|N1|0=-0.09 pr|P1|0=-0.09 pr|P2|0=-0.13
psb|A1|full|--|!=-0.12 psb|A1|full|--|,=-0.69 psb|A1|full|--|?=-0.4 psb|A1|full|-o|,=-0.57 psb|A1|full|-o|.=0.47
psb|A1|full|o-|,=0.07 psb|A1|full|q-|.=-0.57 psb|A1|full|q-|?=0.88 psb|A1|full|qo|.=-0.15 psb|A1|open|--|w=-0.06
psb|A1|open|-o|w=-0.33 psb|A1|open|o-|w=-0.45 psb|A1|piece|--|,=0.21 psb|A1|piece|--|.=-0.47 psb|A1|piece|--|w=-0.07
psb|A1|piece|-o|w=-0.09 psb|A1|piece|o-|,=0.06 psb|A1|piece|o-|.=-0.32 psb|A1|piece|o-|w=-0.12
psb|A1|piece|oo|w=-0.21 psb|A1|piece|q-|.=-0.55 psb|A2|full|--|,=-0.23 psb|A2|full|--|.=-0.27 psb|A2|full|o-|,=-0.07
psb|A2|open|--|w=-0.12 psb|A2|open|-o|w=-0.16 psb|A2|open|o-|w=-0.14 psb|A2|piece|--|.=-0.26 psb|A2|piece|-o|w=-0.24
psb|A2|piece|o-|.=-0.07 psb|A2|piece|o-|w=-0.08 psb|A2|piece|oo|w=-0.08 psb|A|full|--|!=-0.12 psb|A|full|--|,=-0.29
psb|A|full|--|?=-0.07 psb|A|full|-o|,=-0.14 psb|A|full|o-|,=-0.34 psb|A|full|q-|!=0.53 psb|A|full|q-|,=0.24
psb|A|full|qo|,=0.78 psb|A|open|--|w=0.07 psb|A|open|o-|w=0.4 psb|A|open|q-|w=-0.35 psb|A|open|qo|w=-0.36
psb|A|piece|--|,=-0.36 psb|A|piece|-o|,=-0.14 psb|A|piece|-o|w=-0.27 psb|A|piece|o-|w=0.23 psb|A|piece|oo|w=0.12
psb|A|piece|q-|,=0.74 psb|A|piece|q-|w=-0.14 psb|A|piece|qo|w=-0.58 psb|B1|full|--|!=-0.12 psb|B1|full|--|,=-0.47
psb|B1|full|--|-=-0.09 psb|B1|full|--|.=-0.18 psb|B1|full|--|?=-0.29 psb|B1|full|-o|,=-0.18 psb|B1|full|-o|.=-0.2
psb|B1|full|o-|!=0.71 psb|B1|full|o-|,=-0.48 psb|B1|full|o-|.=0.42 psb|B1|full|o-|?=0.33 psb|B1|open|-o|w=-0.09
psb|B1|open|o-|w=-0.08 psb|B1|piece|--|,=-0.48 psb|B1|piece|--|.=-0.1 psb|B1|piece|--|?=-0.17 psb|B1|piece|-o|.=-0.14
psb|B1|piece|-o|w=0.24 psb|B1|piece|o-|,=-0.52 psb|B1|piece|o-|.=-0.15 psb|B1|piece|o-|w=-0.12 psb|B1|piece|oo|w=0.12
psb|B2|full|--|!=-0.12 psb|B2|full|--|,=-0.3 psb|B2|full|--|.=0.28 psb|B2|full|--|?=-0.07 psb|B2|full|o-|,=-0.15
psb|B2|full|o-|.=-0.18 psb|B2|open|--|w=-0.33 psb|B2|open|-o|w=-0.18 psb|B2|open|o-|w=0.26 psb|B2|piece|--|.=-0.46
psb|B2|piece|--|w=-0.17 psb|B2|piece|-o|w=-0.34 psb|B2|piece|o-|.=-0.15 psb|B2|piece|o-|w=0.55 psb|B2|piece|oo|w=0.11
psb|B3|full|--|.=-0.14 psb|B3|full|--|?=-0.12 psb|B3|open|--|w=-0.15 psb|B3|open|o-|w=-0.12 psb|B3|piece|--|.=-0.15
psb|B3|piece|--|w=-0.12 psb|B3|piece|-o|w=-0.14 psb|B3|piece|o-|w=0.37 psb|B|full|--|!=0.08 psb|B|full|--|,=-0.13
psb|B|full|--|-=0.25 psb|B|full|--|.=0.21 psb|B|full|--|?=-0.11 psb|B|full|-o|.=-0.18 psb|B|full|-q|!=-0.39
psb|B|full|-q|,=-0.26 psb|B|full|-q|.=0.38 psb|B|full|-q|?=0.42 psb|B|full|o-|,=-0.51 psb|B|full|o-|.=-0.62
psb|B|full|oq|.=0.55 psb|B|open|--|w=0.06 psb|B|open|-o|w=-0.11 psb|B|open|-q|w=0.21 psb|B|open|o-|w=0.43
psb|B|open|oq|w=-0.43 psb|B|piece|--|!=0.11 psb|B|piece|--|,=-0.44 psb|B|piece|--|?=-0.09 psb|B|piece|--|w=0.13
psb|B|piece|-o|.=-0.47 psb|B|piece|-o|w=0.17 psb|B|piece|-q|,=0.22 psb|B|piece|-q|w=0.12 psb|B|piece|o-|,=0.62
psb|B|piece|o-|w=0.11 psb|B|piece|oq|.=1.09 psb|L|full|--|.=-0.25 psb|L|full|-q|.=-0.07 psb|L|open|--|w=-0.07
psb|L|open|-q|w=1 psb|L|piece|--|w=0.53 psb|L|piece|-o|w=0.33 psb|N1|full|--|!=-0.33 psb|N1|full|--|,=-0.3
psb|N1|full|--|.=-0.07 psb|N1|full|-o|,=-0.21 psb|N1|full|-o|.=-0.42 psb|N1|full|o-|!=0.18 psb|N1|full|o-|,=-0.31
psb|N1|full|o-|.=-0.25 psb|N1|full|o-|?=-0.24 psb|N1|open|-o|w=-0.13 psb|N1|open|oo|w=-0.5 psb|N1|piece|--|,=-0.09
psb|N1|piece|--|.=-0.3 psb|N1|piece|--|w=-0.12 psb|N1|piece|o-|,=-0.65 psb|N1|piece|o-|.=0.32 psb|N1|piece|oo|w=0.44
psb|P1|full|--|!=0.32 psb|P1|full|--|,=-0.13 psb|P1|full|--|.=-0.24 psb|P1|full|-o|!=-0.14 psb|P1|full|-o|,=-0.42
psb|P1|full|-o|.=0.18 psb|P1|full|-o|?=-0.09 psb|P1|full|o-|!=-0.37 psb|P1|full|o-|,=-0.77 psb|P1|full|o-|.=0.33
psb|P1|full|o-|?=0.36 psb|P1|full|oo|.=-0.51 psb|P1|open|--|w=-0.11 psb|P1|open|-o|w=-0.11 psb|P1|open|o-|w=-0.13
psb|P1|open|oo|w=-0.37 psb|P1|piece|--|.=-0.4 psb|P1|piece|--|?=0.23 psb|P1|piece|--|w=-0.08 psb|P1|piece|-o|,=-0.14
psb|P1|piece|-o|.=0.41 psb|P1|piece|-o|w=-0.2 psb|P1|piece|o-|,=0.43 psb|P1|piece|o-|.=-0.31 psb|P1|piece|o-|w=-0.13
psb|P1|piece|oo|w=-0.23 psb|P2|full|--|,=-0.32 psb|P2|full|--|.=-0.17 psb|P2|full|--|?=-0.17 psb|P2|full|-o|,=-0.38
psb|P2|full|-o|.=0.26 psb|P2|full|o-|,=-0.34 psb|P2|full|o-|.=0.38 psb|P2|full|o-|?=-0.55 psb|P2|open|--|w=-0.13
psb|P2|open|-o|w=-0.23 psb|P2|piece|--|,=-0.21 psb|P2|piece|--|.=-0.48 psb|P2|piece|--|w=0.15 psb|P2|piece|-o|.=-0.13
psb|P2|piece|-o|w=-0.51 psb|P2|piece|o-|,=-0.1 psb|P2|piece|o-|.=-0.29 psb|P2|piece|oo|w=-0.16 psg|A1|full|+|!=-0.07
psg|A1|full|+|.=-0.35 psg|A1|full|+|?=-0.13 psg|A1|full|0|.=-0.61 psg|A1|full|0|?=0.88 psg|A1|full|14|,=-0.8
psg|A1|full|14|.=0.42 psg|A1|full|1|.=-0.07 psg|A1|full|3|,=-0.2 psg|A1|full|3|.=-0.5 psg|A1|full|7|,=-0.38
psg|A1|full|7|.=0.34 psg|A1|open|+|w=-0.24 psg|A1|open|14|w=0.11 psg|A1|open|1|w=-0.29 psg|A1|open|3|w=0.09
psg|A1|open|7|w=-0.3 psg|A1|piece|+|,=-0.27 psg|A1|piece|+|.=-0.35 psg|A1|piece|0|.=-0.57 psg|A1|piece|14|,=0.5
psg|A1|piece|14|.=-0.34 psg|A1|piece|14|w=-0.09 psg|A1|piece|1|.=-0.07 psg|A1|piece|1|w=-0.27 psg|A1|piece|3|.=-0.12
psg|A1|piece|3|w=-0.23 psg|A1|piece|7|,=-0.14 psg|A1|piece|7|.=-0.21 psg|A1|piece|7|w=-0.16 psg|A2|full|+|,=-0.21
psg|A2|full|+|.=-0.28 psg|A2|full|14|,=-0.07 psg|A2|open|+|w=-0.14 psg|A2|open|14|w=-0.22 psg|A2|piece|+|.=-0.29
psg|A2|piece|+|w=-0.07 psg|A2|piece|14|w=-0.07 psg|A2|piece|7|w=-0.2 psg|A|full|+|,=-0.65 psg|A|full|+|?=-0.27
psg|A|full|0|!=0.48 psg|A|full|0|,=0.25 psg|A|full|0|?=-0.09 psg|A|full|14|?=0.47 psg|A|full|1|,=-0.23
psg|A|full|3|,=0.08 psg|A|full|3|?=0.15 psg|A|full|7|,=-0.07 psg|A|open|0|w=-0.47 psg|A|open|1|w=0.15
psg|A|open|7|w=0.19 psg|A|piece|+|,=0.44 psg|A|piece|0|,=0.56 psg|A|piece|0|w=-0.33 psg|A|piece|14|,=0.29
psg|A|piece|14|w=-0.07 psg|A|piece|1|,=-0.41 psg|A|piece|1|w=0.19 psg|A|piece|3|,=-0.52 psg|A|piece|3|w=0.12
psg|A|piece|7|,=0.1 psg|B1|full|+|!=-0.33 psg|B1|full|+|,=-0.5 psg|B1|full|+|-=-0.09 psg|B1|full|+|.=0.23
psg|B1|full|+|?=-0.33 psg|B1|full|14|!=0.11 psg|B1|full|14|,=-0.22 psg|B1|full|14|.=0.1 psg|B1|full|14|?=0.41
psg|B1|full|1|!=0.57 psg|B1|full|1|,=-0.71 psg|B1|full|1|.=0.23 psg|B1|full|1|?=-0.3 psg|B1|full|3|,=-0.38
psg|B1|full|3|.=0.1 psg|B1|full|3|?=0.15 psg|B1|full|7|!=0.1 psg|B1|full|7|,=-0.19 psg|B1|full|7|.=-0.18
psg|B1|full|7|?=0.14 psg|B1|open|14|w=-0.09 psg|B1|open|1|w=0.19 psg|B1|piece|+|,=-0.44 psg|B1|piece|+|.=-0.42
psg|B1|piece|+|?=-0.11 psg|B1|piece|+|w=-0.09 psg|B1|piece|14|,=-0.27 psg|B1|piece|14|.=-0.27 psg|B1|piece|14|w=0.15
psg|B1|piece|3|w=0.07 psg|B1|piece|7|,=-0.42 psg|B1|piece|7|.=0.38 psg|B1|piece|7|w=0.2 psg|B2|full|+|!=0.11
psg|B2|full|+|,=-0.26 psg|B2|full|+|.=0.09 psg|B2|full|+|?=-0.38 psg|B2|full|14|,=-0.2 psg|B2|full|14|.=0.27
psg|B2|full|7|.=-0.27 psg|B2|open|+|w=-0.08 psg|B2|open|14|w=-0.12 psg|B2|piece|+|,=-0.3 psg|B2|piece|+|.=-0.52
psg|B2|piece|14|w=-0.08 psg|B2|piece|7|w=-0.13 psg|B3|full|+|.=-0.23 psg|B3|full|+|?=-0.12 psg|B3|open|+|w=-0.33
psg|B3|piece|+|.=-0.15 psg|B3|piece|14|w=0.12 psg|B|full|+|!=-0.53 psg|B|full|+|,=0.24 psg|B|full|+|?=-0.08
psg|B|full|0|,=-0.1 psg|B|full|14|!=-0.48 psg|B|full|14|,=-0.55 psg|B|full|14|.=0.19 psg|B|full|14|?=-0.49
psg|B|full|1|!=-0.34 psg|B|full|1|,=-0.27 psg|B|full|1|.=0.35 psg|B|full|1|?=0.26 psg|B|full|3|!=0.34
psg|B|full|3|,=-0.22 psg|B|full|3|.=0.21 psg|B|full|3|?=0.42 psg|B|full|7|!=0.41 psg|B|full|7|.=-0.18
psg|B|full|7|?=0.15 psg|B|open|+|w=-0.08 psg|B|open|0|w=0.2 psg|B|open|14|w=0.17 psg|B|open|1|w=0.1
psg|B|open|7|w=0.12 psg|B|piece|+|,=-0.46 psg|B|piece|+|.=0.22 psg|B|piece|0|,=0.16 psg|B|piece|0|.=-0.41
psg|B|piece|0|w=0.09 psg|B|piece|14|!=0.18 psg|B|piece|14|,=-0.2 psg|B|piece|14|.=-0.13 psg|B|piece|14|w=0.12
psg|B|piece|1|,=0.15 psg|B|piece|1|w=0.17 psg|B|piece|3|,=-0.27 psg|B|piece|3|.=0.15 psg|B|piece|3|w=0.18
psg|B|piece|7|,=0.11 psg|B|piece|7|.=-0.09 psg|B|piece|7|w=0.22 psg|L|full|0|.=0.19 psg|L|full|3|.=0.37
psg|L|open|+|w=-0.37 psg|L|open|14|w=-0.45 psg|L|open|1|w=0.2 psg|L|open|3|w=0.26 psg|L|open|7|w=0.1
psg|L|piece|+|w=0.35 psg|L|piece|14|w=0.37 psg|L|piece|1|w=0.25 psg|L|piece|7|w=0.41 psg|N1|full|0|!=-0.1
psg|N1|full|0|,=-0.33 psg|N1|full|0|.=-0.08 psg|N1|full|1|,=-0.09 psg|N1|full|1|.=-0.45 psg|N1|full|1|?=-0.06
psg|N1|full|3|.=-0.11 psg|N1|open|1|w=-0.22 psg|N1|open|3|w=-0.33 psg|N1|piece|0|!=-0.07 psg|N1|piece|0|,=-0.31
psg|N1|piece|0|-=0.34 psg|N1|piece|0|?=-0.24 psg|N1|piece|0|w=-0.07 psg|N1|piece|1|,=-0.1 psg|N1|piece|1|.=-0.33
psg|N1|piece|1|w=-0.21 psg|N1|piece|3|w=-0.28 psg|P1|full|0|!=0.15 psg|P1|full|0|,=-0.4 psg|P1|full|0|?=0.15
psg|P1|full|1|!=-0.14 psg|P1|full|1|,=0.1 psg|P1|full|1|.=-0.41 psg|P1|full|1|?=0.13 psg|P1|full|3|,=-0.18
psg|P1|open|0|w=-0.09 psg|P1|open|1|w=-0.27 psg|P1|open|3|w=0.09 psg|P1|piece|0|,=0.07 psg|P1|piece|0|.=-0.18
psg|P1|piece|0|?=0.25 psg|P1|piece|0|w=-0.1 psg|P1|piece|1|,=0.32 psg|P1|piece|1|.=-0.41 psg|P1|piece|1|w=-0.1
psg|P1|piece|3|.=-0.17 psg|P2|full|0|,=-0.44 psg|P2|full|0|.=0.19 psg|P2|full|0|?=-0.57 psg|P2|full|1|,=-0.39
psg|P2|full|1|.=0.22 psg|P2|full|1|?=-0.15 psg|P2|open|1|w=-0.39 psg|P2|open|3|w=-0.12 psg|P2|piece|0|,=-0.18
psg|P2|piece|0|.=-0.64 psg|P2|piece|0|w=0.07 psg|P2|piece|1|,=-0.14 psg|P2|piece|1|.=-0.12 psg|P2|piece|1|w=-0.06
psg|P2|piece|3|w=-0.2 ps|A1|full=0.16 ps|A1|open=-0.15 ps|A1|piece=-0.09 ps|A2|full=-0.42 ps|A2|open=-0.16
ps|A2|piece=-0.09 ps|A|full=0.14 ps|B1|piece=-0.07 ps|B2|open=-0.1 ps|B2|piece=-0.12 ps|B3|full=-0.28
ps|B3|open=-0.25 ps|B|open=0.12 ps|B|piece=0.11 ps|L|piece=0.43 ps|N1|full=-0.2 ps|N1|piece=-0.08 ps|P1|full=-0.14
ps|P1|open=-0.12 ps|P1|piece=-0.08 ps|P2|full=-0.13 ps|P2|open=-0.14 ps|P2|piece=-0.08 pvk|A1|0|according2=0.15
pvk|A1|0|by1p=-0.16 pvk|A1|0|noun1=-0.16 pvk|A1|0|sv0p=0.46 pvk|A1|0|sv1ip=-0.1 pvk|A1|0|sv1p=0.55 pvk|A1|0|sv2=-0.09
pvk|A1|0|vs2=0.38 pvk|A1|1|according2=0.07 pvk|A1|1|sv0=-0.26 pvk|A1|1|sv0i=-0.17 pvk|A1|1|sv0p=-0.39
pvk|A1|1|sv1=-0.27 pvk|A1|1|sv1i=-0.3 pvk|A1|1|sv1ip=-0.08 pvk|A1|1|sv1p=-0.42 pvk|A1|1|sv2=0.17 pvk|A1|1|sv2i=-0.22
pvk|A1|1|vs0=-0.07 pvk|A1|1|vs2=-0.34 pvk|A1|2|according2=0.31 pvk|A1|2|noun1=-0.15 pvk|A1|2|sv0=-0.31
pvk|A1|2|sv0i=-0.25 pvk|A1|2|sv0p=-0.26 pvk|A1|2|sv1=0.2 pvk|A1|2|sv1ip=-0.06 pvk|A1|2|sv1p=-0.11 pvk|A1|2|sv2i=-0.12
pvk|A1|2|vs2=-0.13 pvk|A1|3|according2=-0.47 pvk|A1|3|noun1=-0.11 pvk|A1|3|sv0=-0.06 pvk|A1|3|sv0i=-0.17
pvk|A1|3|sv0ip=-0.16 pvk|A1|3|sv0p=-0.24 pvk|A1|3|sv1=0.08 pvk|A1|3|sv1i=-0.14 pvk|A1|3|sv1ip=-0.14
pvk|A1|3|sv1p=-0.15 pvk|A1|3|sv2=-0.27 pvk|A1|3|sv2i=-0.23 pvk|A1|3|vs2=-0.07 pvk|A2|0|sv0=-0.2 pvk|A2|0|sv1=-0.09
pvk|A2|0|sv2=-0.19 pvk|A2|1|according2=-0.2 pvk|A2|1|sv0=-0.11 pvk|A2|1|sv0i=-0.22 pvk|A2|1|sv1i=-0.12
pvk|A2|1|sv1p=-0.09 pvk|A2|1|sv2=0.17 pvk|A2|1|vs2=-0.07 pvk|A2|2|noun1=-0.16 pvk|A2|2|sv0=-0.3 pvk|A2|2|sv0i=0.1
pvk|A2|2|sv1=0.07 pvk|A2|2|sv1i=-0.11 pvk|A2|3|according2=-0.32 pvk|A2|3|noun1=0.33 pvk|A2|3|sv0=-0.13
pvk|A2|3|sv0i=0.17 pvk|A2|3|sv0ip=0.08 pvk|A2|3|sv0p=-0.15 pvk|A2|3|sv1=-0.18 pvk|A2|3|sv1i=-0.24 pvk|A2|3|sv2=-0.36
pvk|A2|3|sv2i=-0.18 pvk|A2|3|vs2=-0.19 pvk|A|0|according2=0.21 pvk|A|0|by1=0.44 pvk|A|0|by1p=0.4 pvk|A|0|noun1=-0.27
pvk|A|0|sv0=-0.11 pvk|A|0|sv0i=-0.13 pvk|A|0|sv0ip=-0.19 pvk|A|0|sv0p=-0.46 pvk|A|0|sv1=-0.15 pvk|A|0|sv1ip=-0.35
pvk|A|0|sv2=0.22 pvk|A|0|sv2i=-0.41 pvk|A|0|sv2ip=-0.07 pvk|A|0|sv2p=-0.2 pvk|A|0|vs2=0.37 pvk|A|1|according2=0.44
pvk|A|1|by1=-0.28 pvk|A|1|noun1=0.28 pvk|A|1|sv0=-0.09 pvk|A|1|sv0i=-0.34 pvk|A|1|sv0ip=-0.23 pvk|A|1|sv0p=-0.08
pvk|A|1|sv1=0.21 pvk|A|1|sv1i=-0.58 pvk|A|1|sv1ip=-0.28 pvk|A|1|sv1p=0.24 pvk|A|1|sv2=0.13 pvk|A|1|sv2ip=-0.1
pvk|A|1|vs0=-0.12 pvk|A|2|according2=0.2 pvk|A|2|noun1=-0.53 pvk|A|2|sv0=-0.22 pvk|A|2|sv0i=0.09 pvk|A|2|sv0ip=-0.09
pvk|A|2|sv0p=0.45 pvk|A|2|sv1=0.15 pvk|A|2|sv1i=0.47 pvk|A|2|sv1p=-0.28 pvk|A|2|sv2=0.11 pvk|A|2|sv2i=-0.29
pvk|A|2|vs0=-0.17 pvk|A|2|vs2=0.53 pvk|A|3|according2=0.3 pvk|A|3|noun1=0.33 pvk|A|3|sv0i=-0.29 pvk|A|3|sv0ip=0.33
pvk|A|3|sv0p=-0.17 pvk|A|3|sv1=-0.29 pvk|A|3|sv1i=-0.3 pvk|A|3|sv2=0.22 pvk|A|3|sv2i=-0.11 pvk|B1|0|according2=0.27
pvk|B1|0|noun1=-0.44 pvk|B1|0|sv0i=-0.3 pvk|B1|0|sv0ip=-0.06 pvk|B1|0|sv0p=0.33 pvk|B1|0|sv1=0.25 pvk|B1|0|sv1i=-0.17
pvk|B1|0|sv1p=-0.17 pvk|B1|0|sv2=0.29 pvk|B1|0|sv2i=-0.59 pvk|B1|0|vs0=-0.11 pvk|B1|0|vs2=-0.08
pvk|B1|1|according2=0.42 pvk|B1|1|noun1=-0.29 pvk|B1|1|sv0=-0.12 pvk|B1|1|sv0i=-0.19 pvk|B1|1|sv0ip=-0.09
pvk|B1|1|sv0p=-0.5 pvk|B1|1|sv1=0.08 pvk|B1|1|sv1i=0.14 pvk|B1|1|sv1ip=-0.11 pvk|B1|1|sv1p=-0.09 pvk|B1|1|sv2=0.12
pvk|B1|1|sv2i=-0.39 pvk|B1|1|vs0=-0.08 pvk|B1|1|vs1=-0.12 pvk|B1|1|vs2=0.14 pvk|B1|2|according2=-0.22
pvk|B1|2|sv0=0.2 pvk|B1|2|sv0i=0.06 pvk|B1|2|sv0ip=-0.1 pvk|B1|2|sv0p=-0.44 pvk|B1|2|sv1=-0.06 pvk|B1|2|sv1i=-0.19
pvk|B1|2|sv1p=-0.1 pvk|B1|2|sv2=-0.15 pvk|B1|2|sv2i=0.55 pvk|B1|2|vs0=-0.06 pvk|B1|2|vs2=0.42
pvk|B1|3|according2=-0.45 pvk|B1|3|noun1=-0.22 pvk|B1|3|sv0=-0.2 pvk|B1|3|sv0i=-0.11 pvk|B1|3|sv0p=-0.23
pvk|B1|3|sv1=-0.41 pvk|B1|3|sv1i=-0.19 pvk|B1|3|sv2=-0.08 pvk|B1|3|sv2i=0.26 pvk|B1|3|sv2p=-0.09 pvk|B1|3|vs0=-0.08
pvk|B1|3|vs2=0.23 pvk|B2|0|sv0=0.2 pvk|B2|1|noun1=-0.1 pvk|B2|1|sv0=0.22 pvk|B2|1|sv0i=-0.08 pvk|B2|1|sv1=0.37
pvk|B2|1|sv1i=-0.16 pvk|B2|1|sv2i=-0.45 pvk|B2|1|vs2=0.7 pvk|B2|2|sv0=-0.45 pvk|B2|2|sv0i=-0.08 pvk|B2|2|sv0p=-0.09
pvk|B2|2|sv1=0.2 pvk|B2|2|sv1i=-0.08 pvk|B2|2|sv2i=0.32 pvk|B2|2|vs0=-0.13 pvk|B2|2|vs2=-0.27
pvk|B2|3|according2=-0.23 pvk|B2|3|noun1=-0.08 pvk|B2|3|sv0=-0.25 pvk|B2|3|sv0i=-0.14 pvk|B2|3|sv0p=-0.09
pvk|B2|3|sv1=-0.52 pvk|B2|3|sv1i=-0.19 pvk|B2|3|sv1ip=0.07 pvk|B2|3|sv1p=-0.1 pvk|B2|3|sv2=0.16 pvk|B2|3|sv2i=-0.17
pvk|B2|3|vs2=-0.12 pvk|B3|2|sv1=-0.28 pvk|B3|3|according2=-0.35 pvk|B3|3|noun1=-0.07 pvk|B3|3|sv0=-0.08
pvk|B3|3|sv0i=-0.17 pvk|B3|3|sv0p=-0.08 pvk|B3|3|sv1i=-0.19 pvk|B3|3|sv2i=-0.18 pvk|B3|3|vs2=0.17
pvk|B|0|according1=0.23 pvk|B|0|according2=-0.5 pvk|B|0|bare1=0.24 pvk|B|0|by1p=0.14 pvk|B|0|noun1=0.08
pvk|B|0|sv0=-0.08 pvk|B|0|sv0i=-0.45 pvk|B|0|sv0ip=-0.32 pvk|B|0|sv0p=0.07 pvk|B|0|sv1=0.41 pvk|B|0|sv1i=-0.14
pvk|B|0|sv1p=-0.39 pvk|B|0|sv2=0.24 pvk|B|0|sv2i=0.07 pvk|B|0|sv2ip=-0.32 pvk|B|0|sv2p=-0.55 pvk|B|0|vs0=-0.51
pvk|B|0|vs1=0.28 pvk|B|0|vs2=0.07 pvk|B|1|according1=0.08 pvk|B|1|according2=0.81 pvk|B|1|by1=0.38
pvk|B|1|noun1=-0.27 pvk|B|1|sv0i=0.18 pvk|B|1|sv0ip=-0.27 pvk|B|1|sv0p=-0.39 pvk|B|1|sv1=0.11 pvk|B|1|sv1ip=-0.14
pvk|B|1|sv1p=-0.52 pvk|B|1|sv2=0.43 pvk|B|1|sv2i=-0.13 pvk|B|1|sv2p=-0.2 pvk|B|1|vs0=0.35 pvk|B|1|vs1=-0.23
pvk|B|1|vs2=-0.44 pvk|B|2|according2=0.43 pvk|B|2|by1=-0.54 pvk|B|2|sv0=0.08 pvk|B|2|sv0i=-0.12 pvk|B|2|sv0p=-0.25
pvk|B|2|sv1=-0.12 pvk|B|2|sv1i=0.07 pvk|B|2|sv2=0.3 pvk|B|2|sv2i=0.53 pvk|B|2|vs1=-0.42 pvk|B|2|vs2=-0.5
pvk|B|3|according2=0.07 pvk|B|3|by1=0.45 pvk|B|3|noun1=-0.26 pvk|B|3|sv0=0.39 pvk|B|3|sv0i=-0.6 pvk|B|3|sv0p=-0.87
pvk|B|3|sv1=-0.2 pvk|B|3|sv1i=0.15 pvk|B|3|sv1p=0.49 pvk|B|3|sv2i=0.4 pvk|B|3|vs1=-0.07 pvk|B|3|vs2=0.62
pvk|L|2|label2=0.49 pvk|L|3|label2=-0.09 pvk|N1|0|according2=-0.45 pvk|N1|0|bare1=-0.39 pvk|N1|0|by1=-0.19
pvk|N1|0|by1p=-0.17 pvk|N1|0|by2p=-0.08 pvk|N1|0|noun1=0.1 pvk|N1|0|sv0=-0.08 pvk|N1|0|sv0i=-0.07
pvk|N1|0|sv0ip=-0.09 pvk|N1|0|sv0p=-0.18 pvk|N1|0|sv1=-0.15 pvk|N1|0|sv1ip=-0.14 pvk|N1|0|sv1p=-0.25
pvk|N1|0|sv2i=-0.13 pvk|N1|0|sv2p=-0.06 pvk|N1|0|vs0=-0.19 pvk|N1|0|vs1=-0.23 pvk|N1|0|vs2=-0.22
pvk|P1|0|according2=-0.07 pvk|P1|0|bare1=0.12 pvk|P1|0|by1=-0.14 pvk|P1|0|by1p=-0.17 pvk|P1|0|by2p=-0.22
pvk|P1|0|label2=-0.09 pvk|P1|0|noun1=0.07 pvk|P1|0|sv0=-0.11 pvk|P1|0|sv0i=-0.19 pvk|P1|0|sv0ip=-0.18
pvk|P1|0|sv0p=-0.1 pvk|P1|0|sv1i=-0.27 pvk|P1|0|sv1ip=0.39 pvk|P1|0|sv1p=-0.26 pvk|P1|0|sv2=-0.09 pvk|P1|0|sv2p=-0.2
pvk|P1|0|vs0=-0.15 pvk|P1|0|vs1=-0.16 pvk|P1|0|vs2=-0.24 pvk|P2|0|according2=-0.07 pvk|P2|0|bare1=-0.17
pvk|P2|0|sv0=-0.14 pvk|P2|0|sv0p=-0.06 pvk|P2|0|sv1=-0.07 pvk|P2|0|sv1i=0.21 pvk|P2|0|sv2=-0.12 pvk|P2|0|sv2i=-0.21
pvk|P2|0|vs2=-0.11 pvs|A1|0|full|0=0.26 pvs|A1|0|full|1=-0.07 pvs|A1|0|full|14=0.34 pvs|A1|0|full|3=-0.69
pvs|A1|0|full|7=0.38 pvs|A1|0|open|+=-0.21 pvs|A1|0|open|1=-0.29 pvs|A1|0|open|14=0.33 pvs|A1|0|open|3=0.1
pvs|A1|0|open|7=-0.19 pvs|A1|0|piece|+=0.61 pvs|A1|0|piece|0=-0.59 pvs|A1|0|piece|1=-0.27 pvs|A1|0|piece|14=0.36
pvs|A1|0|piece|3=-0.24 pvs|A1|0|piece|7=-0.18 pvs|A1|1|full|+=0.29 pvs|A1|1|full|14=-0.83 pvs|A1|1|full|3=-0.1
pvs|A1|1|full|7=-0.34 pvs|A1|1|open|+=-0.14 pvs|A1|1|open|14=-0.12 pvs|A1|1|open|7=-0.26 pvs|A1|1|piece|+=-0.17
pvs|A1|1|piece|14=-0.21 pvs|A1|1|piece|3=-0.12 pvs|A1|1|piece|7=-0.28 pvs|A1|2|full|+=-0.49 pvs|A1|2|full|14=-0.21
pvs|A1|2|full|7=-0.07 pvs|A1|2|open|+=-0.1 pvs|A1|2|open|14=-0.11 pvs|A1|2|open|7=-0.11 pvs|A1|2|piece|14=-0.11
pvs|A1|2|piece|7=0.15 pvs|A1|3|full|+=-0.68 pvs|A1|3|full|14=0.15 pvs|A1|3|open|+=-0.24 pvs|A1|3|open|14=0.11
pvs|A1|3|piece|+=-0.09 pvs|A1|3|piece|14=-0.31 pvs|A2|0|open|14=-0.14 pvs|A2|0|piece|+=-0.09 pvs|A2|0|piece|14=0.28
pvs|A2|0|piece|7=-0.16 pvs|A2|1|full|+=-0.07 pvs|A2|1|full|14=-0.07 pvs|A2|1|open|+=-0.26 pvs|A2|1|open|14=-0.08
pvs|A2|1|piece|+=0.19 pvs|A2|1|piece|14=-0.3 pvs|A2|1|piece|7=-0.11 pvs|A2|2|full|+=-0.16 pvs|A2|2|open|+=-0.31
pvs|A2|2|piece|14=-0.09 pvs|A2|3|full|+=-0.27 pvs|A2|3|piece|+=-0.13 pvs|A|0|full|0=0.25 pvs|A|0|full|1=-0.25
pvs|A|0|full|14=-0.3 pvs|A|0|full|3=0.09 pvs|A|0|full|7=-0.07 pvs|A|0|open|+=-0.21 pvs|A|0|open|0=-0.47
pvs|A|0|open|1=0.17 pvs|A|0|open|14=0.48 pvs|A|0|open|3=-0.24 pvs|A|0|open|7=0.33 pvs|A|0|piece|14=-0.16
pvs|A|0|piece|7=-0.07 pvs|A|1|full|+=-0.35 pvs|A|1|full|1=-0.22 pvs|A|1|full|14=-0.34 pvs|A|1|full|7=-0.17
pvs|A|1|open|+=0.15 pvs|A|1|open|1=-0.11 pvs|A|1|open|14=-0.27 pvs|A|1|open|3=0.47 pvs|A|1|open|7=-0.07
pvs|A|1|piece|+=-0.22 pvs|A|1|piece|1=0.18 pvs|A|1|piece|14=0.07 pvs|A|1|piece|3=0.06 pvs|A|1|piece|7=0.18
pvs|A|2|full|+=-0.25 pvs|A|2|full|14=0.47 pvs|A|2|full|7=0.23 pvs|A|2|open|14=0.07 pvs|A|2|piece|+=0.24
pvs|A|2|piece|7=-0.35 pvs|A|3|full|+=-0.15 pvs|A|3|full|14=0.41 pvs|A|3|open|14=-0.23 pvs|A|3|piece|+=0.1
pvs|B1|0|full|+=0.23 pvs|B1|0|full|1=0.1 pvs|B1|0|full|3=0.1 pvs|B1|0|full|7=0.21 pvs|B1|0|open|+=-0.07
pvs|B1|0|open|1=0.19 pvs|B1|0|open|14=-0.11 pvs|B1|0|open|7=0.19 pvs|B1|0|piece|+=-0.62 pvs|B1|0|piece|14=0.28
pvs|B1|0|piece|3=0.21 pvs|B1|0|piece|7=0.21 pvs|B1|1|full|+=0.13 pvs|B1|1|full|14=0.2 pvs|B1|1|full|7=-0.64
pvs|B1|1|open|+=0.34 pvs|B1|1|open|14=-0.35 pvs|B1|1|open|7=-0.2 pvs|B1|1|piece|+=-0.08 pvs|B1|1|piece|14=0.16
pvs|B1|1|piece|7=0.2 pvs|B1|2|full|14=0.22 pvs|B1|2|full|7=0.42 pvs|B1|2|open|+=0.18 pvs|B1|2|open|14=0.42
pvs|B1|2|piece|14=-0.29 pvs|B1|3|full|+=-0.16 pvs|B1|3|full|14=-0.29 pvs|B1|3|open|+=-0.3 pvs|B1|3|open|14=-0.13
pvs|B1|3|piece|+=-0.15 pvs|B2|0|open|+=-0.35 pvs|B2|0|piece|+=-0.09 pvs|B2|0|piece|14=0.17 pvs|B2|0|piece|7=-0.19
pvs|B2|1|full|+=0.2 pvs|B2|1|full|7=-0.2 pvs|B2|1|open|+=0.37 pvs|B2|1|piece|+=0.15 pvs|B2|1|piece|14=0.29
pvs|B2|2|full|14=0.26 pvs|B2|2|open|+=-0.54 pvs|B2|2|piece|+=0.2 pvs|B2|2|piece|14=-0.47 pvs|B2|3|full|+=-0.44
pvs|B2|3|piece|+=-0.19 pvs|B2|3|piece|14=-0.3 pvs|B3|1|piece|+=-0.06 pvs|B3|2|full|+=-0.17 pvs|B3|2|piece|+=0.17
pvs|B3|3|full|+=-0.16 pvs|B3|3|open|+=-0.31 pvs|B3|3|piece|+=-0.08 pvs|B|0|full|0=0.06 pvs|B|0|full|1=0.13
pvs|B|0|full|14=-0.61 pvs|B|0|full|7=0.1 pvs|B|0|open|0=0.2 pvs|B|0|open|1=0.1 pvs|B|0|piece|+=-0.31
pvs|B|0|piece|1=0.08 pvs|B|0|piece|14=0.16 pvs|B|0|piece|3=0.08 pvs|B|0|piece|7=0.1 pvs|B|1|full|+=0.91
pvs|B|1|full|14=-0.22 pvs|B|1|full|3=0.45 pvs|B|1|full|7=-0.07 pvs|B|1|open|+=-0.22 pvs|B|1|open|3=0.32
pvs|B|1|open|7=0.11 pvs|B|1|piece|+=-0.23 pvs|B|1|piece|1=0.31 pvs|B|1|piece|3=0.27 pvs|B|1|piece|7=0.2
pvs|B|2|full|+=-0.11 pvs|B|2|full|14=0.19 pvs|B|2|full|7=-0.69 pvs|B|2|open|+=0.23 pvs|B|2|open|14=0.25
pvs|B|2|open|7=0.68 pvs|B|2|piece|+=0.12 pvs|B|2|piece|14=-0.14 pvs|B|2|piece|3=0.14 pvs|B|2|piece|7=0.55
pvs|B|3|full|+=-0.63 pvs|B|3|full|14=-0.51 pvs|B|3|open|+=-0.25 pvs|B|3|open|14=0.56 pvs|B|3|piece|14=0.47
pvs|B|3|piece|7=-0.08 pvs|L|0|full|0=0.25 pvs|L|0|full|3=0.29 pvs|L|0|full|7=0.09 pvs|L|0|open|1=0.2
pvs|L|0|open|14=-0.53 pvs|L|0|open|3=0.29 pvs|L|0|open|7=-0.09 pvs|L|0|piece|1=0.25 pvs|L|0|piece|14=0.38
pvs|L|0|piece|7=0.48 pvs|L|1|piece|+=0.45 pvs|L|1|piece|3=-0.17 pvs|L|1|piece|7=0.66 pvs|L|2|piece|+=0.59
pvs|L|3|piece|+=-0.09 pvs|N1|0|full|0=-0.18 pvs|N1|0|full|1=-0.41 pvs|N1|0|full|3=-0.26 pvs|N1|0|open|1=-0.22
pvs|N1|0|open|3=-0.33 pvs|N1|0|piece|0=-0.07 pvs|N1|0|piece|1=-0.24 pvs|N1|0|piece|3=-0.28 pvs|P1|0|full|0=-0.13
pvs|P1|0|full|1=-0.21 pvs|P1|0|full|3=-0.1 pvs|P1|0|open|0=-0.09 pvs|P1|0|open|1=-0.27 pvs|P1|0|open|3=0.09
pvs|P1|0|piece|0=-0.09 pvs|P1|0|piece|1=-0.08 pvs|P2|0|full|0=-0.09 pvs|P2|0|full|1=-0.09 pvs|P2|0|open|1=-0.39
pvs|P2|0|open|3=-0.12 pvs|P2|0|piece|0=-0.08 pvs|P2|0|piece|3=-0.22 pv|A1|0=0.08 pv|A1|1=-0.2 pv|A1|2=-0.1
pv|A1|3=-0.15 pv|A2|1=-0.1 pv|A2|2=-0.12 pv|A2|3=-0.11 pv|A|2=0.13 pv|A|3=0.07 pv|B1|0=0.13 pv|B1|3=-0.18
pv|B2|1=0.38 pv|B2|2=-0.08 pv|B2|3=-0.22 pv|B3|1=-0.11 pv|B3|3=-0.16 pv|B|0=0.07 pv|B|1=0.16 pv|B|2=0.11 pv|B|3=0.08
pv|L|2=0.49 pv|L|3=-0.09 pv|N1|0=-0.09 pv|P1|0=-0.09 pv|P2|0=-0.13 pw|A1|+=-0.16 pw|A1|2=-0.07 pw|A1|5=-0.15
pw|A2|+=-0.3 pw|A2|12=-0.14 pw|A2|2=-0.14 pw|A|+=0.27 pw|A|12=0.19 pw|B1|12=-0.11 pw|B2|+=-0.3 pw|B2|12=0.3
pw|B2|2=-0.11 pw|B2|5=-0.32 pw|B3|+=-0.18 pw|B3|5=-0.33 pw|B|12=0.21 pw|B|2=0.13 pw|L|+=0.16 pw|L|12=-0.56
pw|L|2=0.19 pw|L|5=0.48 pw|N1|+=-0.43 pw|N1|2=-0.11 pw|P1|+=-0.07 pw|P1|12=-0.1 pw|P1|2=-0.12 pw|P2|+=-0.3
pw|P2|5=-0.08 p|A1=-0.08 p|A2=-0.11 p|B=0.11 p|B2=-0.09 p|B3=-0.14 p|L=0.12 p|N1=-0.09 p|P1=-0.09 p|P2=-0.13
sn|alone|true=-0.2 sn|any|true=-0.14 sn|aw|(|1=0.49 sn|aw|,|+=0.62 sn|aw|,|1=-0.41 sn|aw|-|2=-0.22 sn|aw|-|9=-0.73
sn|aw|.|+=0.6 sn|aw|.|5=-0.41 sn|aw|.|9=0.09 sn|aw|Cap|+=0.18 sn|aw|Cap|1=0.22 sn|aw|Cap|2=0.16 sn|aw|Cap|3=-0.68
sn|aw|Cap|5=0.72 sn|aw|Cap|9=0.59 sn|aw|about|2=-0.53 sn|aw|adv|+=0.31 sn|aw|adv|2=0.78 sn|aw|and|+=-0.8
sn|aw|and|1=0.88 sn|aw|and|2=0.22 sn|aw|and|3=0.33 sn|aw|and|5=0.12 sn|aw|and|9=0.77 sn|aw|a|+=0.32 sn|aw|a|1=0.48
sn|aw|but|2=-0.2 sn|aw|but|3=0.46 sn|aw|but|5=0.47 sn|aw|but|9=0.42 sn|aw|by|+=-0.72 sn|aw|by|1=0.39 sn|aw|by|9=-0.35
sn|aw|conj|+=-0.32 sn|aw|conj|1=0.49 sn|aw|conj|2=0.31 sn|aw|conj|3=-0.42 sn|aw|conj|9=0.61 sn|aw|edge|+=0.5
sn|aw|edge|1=0.24 sn|aw|edge|2=-0.2 sn|aw|edge|3=0.18 sn|aw|edge|5=-0.17 sn|aw|edge|9=0.26 sn|aw|for|1=0.38
sn|aw|for|2=-0.22 sn|aw|for|5=0.06 sn|aw|in|1=0.09 sn|aw|in|2=0.07 sn|aw|in|3=0.37 sn|aw|in|5=-0.52 sn|aw|in|9=0.29
sn|aw|nouns|1=0.18 sn|aw|nouns|2=-0.14 sn|aw|nouns|3=-0.62 sn|aw|of|1=0.49 sn|aw|of|2=0.7 sn|aw|on|5=0.06
sn|aw|or|1=-0.39 sn|aw|prep|+=0.73 sn|aw|prep|1=0.56 sn|aw|prep|2=-0.42 sn|aw|prep|3=-0.45 sn|aw|prep|5=0.93
sn|aw|prep|9=0.25 sn|aw|pron|+=-0.09 sn|aw|pron|1=0.67 sn|aw|pron|2=0.25 sn|aw|pron|3=0.19 sn|aw|pron|5=-0.16
sn|aw|pron|9=0.14 sn|aw|p|+=-0.13 sn|aw|p|1=-0.98 sn|aw|p|3=-0.24 sn|aw|quote|+=0.1 sn|aw|quote|3=0.13
sn|aw|quote|9=-0.45 sn|aw|said|+=0.22 sn|aw|said|5=0.34 sn|aw|said|9=0.42 sn|aw|say1|+=0.46 sn|aw|say1|1=-0.32
sn|aw|say1|2=0.08 sn|aw|say1|5=0.37 sn|aw|say2|+=0.52 sn|aw|say2|1=-0.23 sn|aw|say2|2=-0.31 sn|aw|say2|9=-0.21
sn|aw|that|1=-0.91 sn|aw|that|2=0.45 sn|aw|the|+=0.11 sn|aw|the|1=0.24 sn|aw|the|2=0.23 sn|aw|the|5=0.28
sn|aw|the|9=-0.36 sn|aw|to|1=0.26 sn|aw|to|2=0.25 sn|aw|to|3=0.52 sn|aw|verb|1=0.15 sn|aw|verb|2=-0.24
sn|aw|verb|3=-0.13 sn|aw|verb|5=0.32 sn|aw|with|1=0.41 sn|aw|word|+=-0.56 sn|aw|word|1=-0.53 sn|aw|word|2=-0.21
sn|aw|word|3=0.62 sn|aw|word|5=-0.5 sn|aw|word|9=0.09 sn|a|(=0.19 sn|a|,=-0.31 sn|a|-=-0.37 sn|a|.=-0.13
sn|a|Cap=0.19 sn|a|a=-0.19 sn|a|about=-0.26 sn|a|adv=0.33 sn|a|and=0.22 sn|a|as=1.01 sn|a|but=0.4 sn|a|by=-0.34
sn|a|conj=0.09 sn|a|ed=-0.15 sn|a|edge=0.35 sn|a|for=0.18 sn|a|his=-0.09 sn|a|in=0.16 sn|a|is=-0.55 sn|a|it=0.13
sn|a|nouns=-0.24 sn|a|of=0.75 sn|a|or=-0.32 sn|a|p=-0.31 sn|a|prep=0.13 sn|a|pron=0.14 sn|a|quote=-0.55
sn|a|said=0.22 sn|a|say1=0.17 sn|a|say2=-0.33 sn|a|that=-0.17 sn|a|the=0.17 sn|a|to=0.66 sn|a|verb=-0.1 sn|a|was=0.5
sn|a|with=-0.1 sn|a|word=-0.49 sn|bw|,|+=0.48 sn|bw|,|1=0.18 sn|bw|,|2=-0.36 sn|bw|,|3=-0.19 sn|bw|,|9=-0.16
sn|bw|-|+=-0.3 sn|bw|-|9=-0.21 sn|bw|.|1=-0.11 sn|bw|.|2=0.73 sn|bw|.|3=0.88 sn|bw|.|5=1.05 sn|bw|.|9=0.23
sn|bw|:|+=-0.16 sn|bw|:|3=-0.07 sn|bw|:|9=0.59 sn|bw|Cap|+=0.37 sn|bw|Cap|1=-0.23 sn|bw|adv|+=0.18 sn|bw|and|+=0.52
sn|bw|and|1=0.3 sn|bw|and|2=-0.31 sn|bw|and|5=-0.51 sn|bw|and|9=-0.26 sn|bw|an|1=-0.24 sn|bw|an|2=0.74
sn|bw|as|1=0.32 sn|bw|as|2=0.46 sn|bw|as|3=0.45 sn|bw|as|5=0.07 sn|bw|a|+=0.47 sn|bw|a|1=0.19 sn|bw|a|2=-0.14
sn|bw|a|3=-0.19 sn|bw|a|5=0.97 sn|bw|conj|+=0.37 sn|bw|conj|9=0.44 sn|bw|edge|+=0.15 sn|bw|edge|1=-0.28
sn|bw|edge|2=0.33 sn|bw|edge|3=0.35 sn|bw|edge|5=0.19 sn|bw|ed|1=0.27 sn|bw|ed|2=0.36 sn|bw|for|+=0.66
sn|bw|his|1=0.36 sn|bw|his|2=0.08 sn|bw|is|+=-0.14 sn|bw|is|1=0.7 sn|bw|is|5=-0.22 sn|bw|is|9=0.29
sn|bw|nouns|+=-0.36 sn|bw|nouns|1=0.19 sn|bw|nouns|2=-0.27 sn|bw|nouns|9=0.81 sn|bw|of|1=0.3 sn|bw|of|3=-0.12
sn|bw|of|5=0.32 sn|bw|poss|1=-0.17 sn|bw|poss|2=0.07 sn|bw|poss|3=-0.28 sn|bw|poss|5=-0.5 sn|bw|pron|1=-0.32
sn|bw|pron|2=0.22 sn|bw|pron|5=0.17 sn|bw|pron|9=0.59 sn|bw|p|1=-0.92 sn|bw|p|3=-0.26 sn|bw|say1|+=0.54
sn|bw|say1|1=0.35 sn|bw|say1|2=0.46 sn|bw|say1|3=-0.39 sn|bw|say2|+=-0.23 sn|bw|say2|2=0.21 sn|bw|say2|5=0.31
sn|bw|that|2=0.36 sn|bw|that|9=0.45 sn|bw|the|1=-0.22 sn|bw|the|2=-0.11 sn|bw|the|3=0.36 sn|bw|the|5=0.12
sn|bw|the|9=0.58 sn|bw|to|+=0.46 sn|bw|to|1=0.2 sn|bw|to|2=-0.17 sn|bw|to|3=-0.15 sn|bw|to|5=0.06 sn|bw|to|9=-0.11
sn|bw|verb|+=0.26 sn|bw|verb|1=0.17 sn|bw|verb|2=0.26 sn|bw|verb|9=-0.15 sn|bw|was|+=0.32 sn|bw|was|1=0.41
sn|bw|was|2=0.44 sn|bw|was|5=-0.38 sn|bw|was|9=0.26 sn|bw|word|+=-0.22 sn|bw|word|1=-0.29 sn|bw|word|2=-0.14
sn|bw|word|3=0.31 sn|bw|word|9=0.68 sn|b|(=0.18 sn|b|-=-0.58 sn|b|.=0.34 sn|b|:=-0.12 sn|b|Cap=0.09 sn|b|about=0.27
sn|b|adv=0.19 sn|b|an=-0.09 sn|b|and=-0.27 sn|b|as=0.46 sn|b|called=0.23 sn|b|conj=0.3 sn|b|edge=0.14 sn|b|for=-0.37
sn|b|in=-0.45 sn|b|is=0.2 sn|b|it=0.65 sn|b|like=0.44 sn|b|not=0.16 sn|b|nouns=-0.09 sn|b|on=-0.16 sn|b|or=-0.39
sn|b|p=-0.7 sn|b|poss=-0.23 sn|b|prep=0.17 sn|b|quote=-0.34 sn|b|said=0.33 sn|b|say1=0.31 sn|b|that=0.5 sn|b|the=0.22
sn|b|was=0.13 sn|b|with=-0.31 sn|b|word=-0.07 sn|in|false=0.18 sn|in|true=-1.3 sn|k|heading=-1.5 sn|k|paragraph=0.07
sn|l|!=0.25 sn|l|?=0.06 sn|l|w=-0.14 sn|say|false=-0.25 sn|say|true=0.13 sn|s|false=0.58 sn|s|true=-2.58
sn|tb|false|(=0.06 sn|tb|false|-=-0.47 sn|tb|false|.=0.23 sn|tb|false|:=-0.07 sn|tb|false|about=0.42
sn|tb|false|adv=0.54 sn|tb|false|an=-0.08 sn|tb|false|called=0.13 sn|tb|false|conj=0.37 sn|tb|false|edge=0.24
sn|tb|false|for=-0.44 sn|tb|false|his=0.14 sn|tb|false|is=0.2 sn|tb|false|it=0.65 sn|tb|false|not=0.38
sn|tb|false|nouns=0.11 sn|tb|false|of=0.2 sn|tb|false|on=0.65 sn|tb|false|or=-0.23 sn|tb|false|p=-0.57
sn|tb|false|poss=0.53 sn|tb|false|prep=0.22 sn|tb|false|pron=0.08 sn|tb|false|quote=-0.32 sn|tb|false|said=0.33
sn|tb|false|that=0.35 sn|tb|false|the=0.26 sn|tb|false|to=0.11 sn|tb|false|verb=0.26 sn|tb|false|was=0.13
sn|tb|false|with=-0.2 sn|tb|true|,=0.08 sn|tb|true|.=0.8 sn|tb|true|Cap=0.21 sn|tb|true|and=-0.44 sn|tb|true|as=0.59
sn|tb|true|called=0.22 sn|tb|true|ed=-0.09 sn|tb|true|edge=-0.55 sn|tb|true|his=-0.13 sn|tb|true|in=-0.76
sn|tb|true|of=-0.23 sn|tb|true|on=-0.43 sn|tb|true|p=-0.5 sn|tb|true|poss=-0.81 sn|tb|true|quote=-0.07
sn|tb|true|say1=0.68 sn|tb|true|the=0.06 sn|tb|true|to=-0.1 sn|tb|true|verb=-0.54 sn|tb|true|word=-0.16
sn|tw|false|+=0.16 sn|tw|false|1=-0.17 sn|tw|false|2=0.16 sn|tw|false|3=0.12 sn|tw|false|5=0.2 sn|tw|false|9=0.13
sn|tw|true|+=-0.61 sn|tw|true|1=0.06 sn|tw|true|2=-0.43 sn|tw|true|3=-0.22 sn|tw|true|5=-0.43 sn|tw|true|9=-0.2
sn|t|false=0.12 sn|t|true=-0.6 sn|wsay|+|false=0.13 sn|wsay|+|true=0.09 sn|wsay|1|false=-0.26 sn|wsay|1|true=0.22
sn|wsay|2|false=-0.13 sn|wsay|3|false=-0.11 sn|wsay|3|true=-0.11 sn|wsay|5|false=-0.23 sn|wsay|5|true=0.18
sn|wsay|9|true=0.13 sn|w|+=0.14 sn|w|+|full=0.16 sn|w|+|open=0.35 sn|w|+|piece=-0.08 sn|w|1=-0.13 sn|w|1|open=-0.16
sn|w|2=-0.06 sn|w|2|piece=-0.12 sn|w|3=-0.15 sn|w|3|full=-0.06 sn|w|3|open=-0.28 sn|w|3|piece=0.17 sn|w|5|full=-0.22
sn|w|5|open=-0.08 sn|w|5|piece=0.23 sn|w|9=0.08 sn|w|9|full=0.08 sn|w|9|open=-0.11 sn|w|9|piece=0.09
u|a|A1|1|Cap=0.18 u|a|A1|2|Cap=0.45 u|a|A|0|Cap=-0.36 u|a|A|0|word=-0.73 u|a|A|1|Cap=-0.2 u|a|A|1|say1=0.43
u|a|A|1|the=0.75 u|a|A|1|word=-0.78 u|a|A|2|,=0.54 u|a|A|2|Cap=0.12 u|a|A|2|a=-0.18 u|a|A|2|and=-0.1
u|a|A|2|conj=-0.13 u|a|A|2|prep=0.17 u|a|A|2|said=0.51 u|a|A|2|say2=-0.19 u|a|A|2|that=0.55 u|a|A|2|the=0.39
u|a|A|2|word=0.32 u|a|B1|0|edge=-0.6 u|a|B1|1|edge=-0.25 u|a|B1|2|Cap=0.17 u|a|B1|2|edge=0.35 u|a|B2|2|edge=0.37
u|a|B|0|,=-0.08 u|a|B|0|Cap=0.06 u|a|B|0|adv=0.37 u|a|B|0|and=-0.31 u|a|B|0|but=0.4 u|a|B|0|conj=-0.1
u|a|B|0|edge=0.45 u|a|B|0|for=-0.61 u|a|B|0|in=-0.16 u|a|B|0|nouns=0.52 u|a|B|0|pron=-0.44 u|a|B|0|say1=-0.36
u|a|B|0|say2=0.23 u|a|B|0|that=0.09 u|a|B|0|the=-0.15 u|a|B|0|to=0.84 u|a|B|0|verb=-0.15 u|a|B|0|with=-0.07
u|a|B|0|word=-0.12 u|a|B|1|(=0.81 u|a|B|1|Cap=0.24 u|a|B|1|and=0.66 u|a|B|1|but=0.51 u|a|B|1|by=0.69
u|a|B|1|conj=0.22 u|a|B|1|edge=0.11 u|a|B|1|for=0.73 u|a|B|1|in=0.12 u|a|B|1|nouns=-0.14 u|a|B|1|of=0.74
u|a|B|1|on=-0.13 u|a|B|1|or=-0.44 u|a|B|1|p=0.17 u|a|B|1|prep=-0.26 u|a|B|1|say2=-0.67 u|a|B|1|that=-0.73
u|a|B|1|the=0.4 u|a|B|1|to=0.34 u|a|B|1|with=0.32 u|a|B|1|word=0.24 u|a|B|2|)=-0.25 u|a|B|2|.=-0.34 u|a|B|2|Cap=0.74
u|a|B|2|a=-0.14 u|a|B|2|about=0.54 u|a|B|2|adv=0.51 u|a|B|2|and=-0.08 u|a|B|2|but=0.16 u|a|B|2|by=0.55
u|a|B|2|conj=0.11 u|a|B|2|edge=0.19 u|a|B|2|for=0.9 u|a|B|2|in=0.35 u|a|B|2|nouns=-0.14 u|a|B|2|of=0.54
u|a|B|2|on=0.08 u|a|B|2|p=0.2 u|a|B|2|prep=0.45 u|a|B|2|pron=0.92 u|a|B|2|quote=-0.71 u|a|B|2|say1=0.75
u|a|B|2|say2=0.74 u|a|B|2|that=-0.08 u|a|B|2|the=0.15 u|a|B|2|to=0.29 u|a|B|2|verb=-0.28 u|a|B|2|with=-0.12
u|a|B|2|word=0.18 u|a|L|2|edge=-0.35 u|a|N1|0|Cap=-0.41 u|a|N1|0|edge=-0.59 u|a|N1|0|word=0.45 u|a|N1|1|edge=-0.18
u|a|N1|2|edge=0.15 u|a|N1|2|p=0.32 u|a|N1|2|word=-0.85 u|a|P1|0|edge=-0.53 u|a|P1|0|p=0.43 u|a|P1|0|word=-0.33
u|a|P1|1|edge=0.14 u|a|P1|1|p=0.22 u|a|P1|1|word=-0.49 u|a|P1|2|edge=0.69 u|a|P1|2|p=-0.3 u|a|P1|2|word=-0.09
u|a|P2|2|edge=-0.22 u|ba|,|.=0.49 u|ba|,|Cap=0.39 u|ba|,|and=-0.55 u|ba|,|conj=-0.63 u|ba|,|edge=0.7 u|ba|,|prep=0.68
u|ba|,|pron=0.17 u|ba|,|the=-0.48 u|ba|,|word=-0.32 u|ba|-|-=0.35 u|ba|-|by=-0.98 u|ba|-|edge=-0.14 u|ba|.|Cap=0.98
u|ba|.|edge=0.08 u|ba|.|pron=0.26 u|ba|.|said=0.43 u|ba|.|say2=0.5 u|ba|.|the=0.45 u|ba|:|Cap=0.57 u|ba|:|edge=0.1
u|ba|:|p=0.25 u|ba|:|pron=0.17 u|ba|:|word=-1.12 u|ba|Cap|Cap=0.08 u|ba|Cap|edge=0.33 u|ba|Cap|in=-0.44
u|ba|Cap|p=0.15 u|ba|Cap|the=-0.27 u|ba|Cap|word=0.36 u|ba|adv|edge=0.38 u|ba|and|edge=0.14 u|ba|as|Cap=0.71
u|ba|as|and=-0.07 u|ba|a|Cap=0.49 u|ba|a|and=0.08 u|ba|a|conj=0.82 u|ba|a|for=-0.18 u|ba|a|in=0.7 u|ba|a|prep=-0.19
u|ba|a|pron=0.84 u|ba|a|to=0.34 u|ba|a|word=0.12 u|ba|conj|edge=0.45 u|ba|edge|Cap=0.24 u|ba|edge|a=0.53
u|ba|edge|edge=-0.2 u|ba|edge|pron=0.15 u|ba|edge|quote=-0.36 u|ba|edge|said=0.39 u|ba|edge|say2=1.05
u|ba|edge|the=-0.2 u|ba|edge|word=0.13 u|ba|is|Cap=-0.43 u|ba|is|and=-0.47 u|ba|is|edge=0.17 u|ba|nouns|word=-0.06
u|ba|of|edge=-0.42 u|ba|on|edge=0.38 u|ba|poss|Cap=-0.95 u|ba|poss|edge=-0.42 u|ba|poss|on=0.15 u|ba|poss|quote=-0.45
u|ba|poss|word=-0.22 u|ba|pron|and=-0.48 u|ba|pron|edge=0.95 u|ba|pron|pron=0.07 u|ba|p|edge=0.31 u|ba|p|p=-0.89
u|ba|p|word=-0.77 u|ba|quote|edge=0.25 u|ba|say1|pron=-0.31 u|ba|say2|edge=0.21 u|ba|that|edge=0.96
u|ba|that|verb=0.12 u|ba|the|Cap=0.33 u|ba|the|and=0.74 u|ba|the|edge=0.37 u|ba|the|of=0.36 u|ba|the|that=0.76
u|ba|the|verb=-0.44 u|ba|the|word=-0.6 u|ba|to|Cap=0.25 u|ba|to|and=0.51 u|ba|to|edge=0.57 u|ba|to|word=-0.27
u|ba|verb|Cap=0.62 u|ba|verb|and=-0.31 u|ba|verb|conj=0.08 u|ba|verb|edge=-0.31 u|ba|verb|for=0.68 u|ba|verb|in=0.74
u|ba|verb|prep=-0.22 u|ba|verb|pron=0.67 u|ba|verb|the=0.47 u|ba|verb|word=0.5 u|ba|was|conj=0.32 u|ba|was|edge=-0.62
u|ba|was|to=0.24 u|ba|word|Cap=-0.52 u|ba|word|and=1.23 u|ba|word|but=-0.32 u|ba|word|edge=-0.2 u|ba|word|nouns=-0.14
u|ba|word|prep=0.07 u|ba|word|that=-0.79 u|ba|word|verb=0.08 u|ba|word|word=0.5 u|btw|,|false|+=0.47
u|btw|,|false|1=-0.15 u|btw|,|false|2=0.18 u|btw|,|false|3=0.18 u|btw|,|false|5=-0.5 u|btw|,|false|9=-0.17
u|btw|,|true|1=0.33 u|btw|,|true|2=-0.57 u|btw|,|true|3=-0.23 u|btw|,|true|5=0.77 u|btw|-|false|+=-0.3
u|btw|-|false|9=-0.21 u|btw|.|false|2=0.67 u|btw|.|false|3=0.69 u|btw|.|false|5=0.95 u|btw|.|false|9=0.21
u|btw|:|false|+=-0.11 u|btw|:|false|5=0.15 u|btw|:|false|9=0.48 u|btw|Cap|false|+=0.47 u|btw|Cap|false|1=-0.32
u|btw|Cap|false|2=-0.54 u|btw|Cap|false|3=0.15 u|btw|Cap|false|5=0.2 u|btw|Cap|true|1=0.11 u|btw|Cap|true|2=0.71
u|btw|Cap|true|5=-0.32 u|btw|adv|false|+=0.18 u|btw|and|false|+=0.52 u|btw|and|false|1=0.26 u|btw|and|false|2=-0.46
u|btw|and|false|5=-0.26 u|btw|and|false|9=0.45 u|btw|an|false|1=-0.23 u|btw|an|false|2=0.74 u|btw|as|false|1=0.38
u|btw|as|false|3=0.76 u|btw|as|false|5=-0.29 u|btw|a|false|+=0.47 u|btw|a|false|1=0.15 u|btw|a|false|3=-0.37
u|btw|a|false|5=1.03 u|btw|a|true|2=-0.42 u|btw|conj|false|+=0.37 u|btw|conj|false|9=0.54 u|btw|edge|false|+=0.15
u|btw|edge|false|2=0.53 u|btw|edge|false|3=0.54 u|btw|edge|false|5=0.39 u|btw|edge|true|1=-0.26
u|btw|edge|true|3=-0.37 u|btw|edge|true|5=-0.38 u|btw|ed|false|2=0.36 u|btw|for|false|+=0.66 u|btw|his|false|1=0.07
u|btw|his|false|2=0.2 u|btw|is|false|+=-0.14 u|btw|is|false|1=0.69 u|btw|is|false|5=-0.22 u|btw|is|false|9=0.32
u|btw|nouns|false|+=-0.36 u|btw|nouns|false|1=0.19 u|btw|nouns|false|2=0.06 u|btw|nouns|false|9=0.81
u|btw|of|false|1=-0.22 u|btw|of|false|2=0.48 u|btw|of|false|3=0.15 u|btw|of|false|5=0.32 u|btw|of|true|1=0.68
u|btw|of|true|3=-0.22 u|btw|poss|false|2=0.57 u|btw|poss|true|2=-0.25 u|btw|poss|true|3=-0.28 u|btw|poss|true|5=-0.83
u|btw|pron|false|1=-0.32 u|btw|pron|false|2=0.65 u|btw|pron|false|5=0.17 u|btw|pron|false|9=0.59
u|btw|p|false|1=-0.85 u|btw|p|true|1=-0.44 u|btw|p|true|3=-0.26 u|btw|say1|false|+=0.54 u|btw|say1|false|1=0.33
u|btw|say1|false|2=0.15 u|btw|say1|false|3=-0.56 u|btw|say1|false|5=-0.07 u|btw|say2|false|+=-0.23
u|btw|say2|false|5=0.08 u|btw|that|false|2=0.36 u|btw|that|false|9=0.45 u|btw|the|false|1=0.13
u|btw|the|false|2=-0.34 u|btw|the|false|3=0.32 u|btw|the|false|5=0.69 u|btw|the|false|9=0.5 u|btw|the|true|1=-0.85
u|btw|the|true|2=0.34 u|btw|the|true|3=0.2 u|btw|the|true|5=-0.23 u|btw|to|false|+=0.46 u|btw|to|false|1=0.2
u|btw|to|false|2=-0.4 u|btw|to|false|3=0.27 u|btw|to|false|9=0.16 u|btw|verb|false|+=0.26 u|btw|verb|false|1=0.18
u|btw|verb|false|2=0.81 u|btw|verb|false|5=0.14 u|btw|verb|false|9=-0.15 u|btw|verb|true|2=-0.39
u|btw|was|false|+=0.32 u|btw|was|false|1=0.43 u|btw|was|false|2=0.44 u|btw|was|false|5=-0.38 u|btw|was|false|9=0.26
u|btw|word|false|+=-0.22 u|btw|word|false|1=-0.32 u|btw|word|false|2=-0.14 u|btw|word|false|3=0.97
u|btw|word|false|5=0.47 u|btw|word|false|9=0.68 u|btw|word|true|1=0.07 u|b|A1|2|edge=0.26 u|b|A|0|edge=0.36
u|b|A|0|p=-0.16 u|b|A|0|the=-0.29 u|b|A|0|word=0.29 u|b|A|1|.=-0.25 u|b|A|1|p=-0.39 u|b|A|2|,=-0.25 u|b|A|2|.=0.76
u|b|A|2|:=0.45 u|b|A|2|Cap=0.9 u|b|A|2|edge=0.62 u|b|A|2|of=-0.27 u|b|A|2|p=-0.44 u|b|A|2|poss=-0.89 u|b|A|2|the=0.25
u|b|A|2|to=-0.21 u|b|A|2|was=0.42 u|b|A|2|word=-0.1 u|b|B1|0|.=-0.67 u|b|B1|1|.=-0.14 u|b|B1|2|.=0.52
u|b|B1|2|quote=0.73 u|b|B2|2|.=0.27 u|b|B|0|,=0.46 u|b|B|0|:=0.37 u|b|B|0|a=0.23 u|b|B|0|and=-0.62 u|b|B|0|ed=0.27
u|b|B|0|his=-0.29 u|b|B|0|of=-0.39 u|b|B|0|poss=0.42 u|b|B|0|say1=0.77 u|b|B|0|the=0.11 u|b|B|0|to=-0.12
u|b|B|0|verb=-0.34 u|b|B|0|word=0.07 u|b|B|1|,=-0.24 u|b|B|1|-=0.3 u|b|B|1|:=0.14 u|b|B|1|Cap=-0.11 u|b|B|1|a=-0.22
u|b|B|1|an=0.26 u|b|B|1|and=0.72 u|b|B|1|as=-0.32 u|b|B|1|called=-0.19 u|b|B|1|for=-0.14 u|b|B|1|his=-0.13
u|b|B|1|is=-0.3 u|b|B|1|it=0.61 u|b|B|1|nouns=0.9 u|b|B|1|of=0.66 u|b|B|1|on=0.81 u|b|B|1|poss=0.25 u|b|B|1|pron=0.53
u|b|B|1|say1=0.11 u|b|B|1|that=0.49 u|b|B|1|the=0.91 u|b|B|1|to=-0.17 u|b|B|1|verb=-0.34 u|b|B|1|word=0.54
u|b|B|2|,=-0.27 u|b|B|2|:=0.5 u|b|B|2|Cap=0.69 u|b|B|2|a=0.8 u|b|B|2|adv=0.61 u|b|B|2|an=-0.58 u|b|B|2|and=-0.1
u|b|B|2|as=0.6 u|b|B|2|called=0.11 u|b|B|2|conj=0.47 u|b|B|2|ed=-0.29 u|b|B|2|his=0.48 u|b|B|2|is=0.17
u|b|B|2|nouns=-0.2 u|b|B|2|of=0.32 u|b|B|2|poss=-0.54 u|b|B|2|prep=0.77 u|b|B|2|pron=-0.11 u|b|B|2|said=0.19
u|b|B|2|say1=0.61 u|b|B|2|say2=-0.11 u|b|B|2|the=0.14 u|b|B|2|to=0.8 u|b|B|2|verb=0.82 u|b|B|2|was=0.69
u|b|B|2|word=-0.4 u|b|L|2|:=0.22 u|b|L|2|Cap=-0.26 u|b|N1|0|Cap=0.09 u|b|N1|0|edge=-0.23 u|b|N1|0|p=-0.34
u|b|N1|1|Cap=-0.26 u|b|N1|2|p=-0.14 u|b|P1|0|edge=0.22 u|b|P1|0|p=-0.24 u|b|P1|1|edge=-0.6 u|b|P1|1|p=-0.33
u|b|P1|2|edge=-0.41 u|c|false|full|+=0.12 u|c|false|full|2=0.09 u|c|false|full|5=0.37 u|c|false|full|9=-0.09
u|c|false|open|+=0.09 u|c|false|open|1=-0.13 u|c|false|open|5=0.2 u|c|false|open|9=-0.16 u|c|false|piece|+=0.2
u|c|false|piece|2=-0.17 u|c|false|piece|3=0.19 u|c|false|piece|9=0.13 u|c|true|full|1=-0.17 u|c|true|full|2=-0.21
u|c|true|full|3=-0.21 u|c|true|full|5=-0.71 u|c|true|full|9=0.37 u|c|true|open|+=0.68 u|c|true|open|3=-0.83
u|c|true|piece|+=0.16 u|c|true|piece|1=0.08 u|c|true|piece|2=0.37 u|c|true|piece|3=0.19 u|c|true|piece|5=0.9
u|c|true|piece|9=-0.2 u|f|base|1|B=0.1 u|f|base|2|A=-0.14 u|f|base|2|B=-0.12 u|f|base|2|P1=0.46 u|f|finite|0|A=-0.35
u|f|finite|0|A2=-0.21 u|f|finite|0|B=-0.09 u|f|finite|0|P1=-0.26 u|f|finite|1|A=-0.14 u|f|finite|1|A1=0.09
u|f|finite|1|B=0.19 u|f|finite|1|N1=-0.76 u|f|finite|1|P1=0.16 u|f|finite|2|A=0.27 u|f|finite|2|A1=-0.11
u|f|finite|2|B=0.27 u|f|finite|2|B1=0.14 u|f|finite|2|B2=0.4 u|f|finite|2|P1=-0.1 u|f|finite|2|P2=0.5
u|f|none|1|B=-0.09 u|f|none|1|P1=0.09 u|f|none|2|A=0.66 u|f|none|2|B=-0.11 u|f|none|2|B1=0.4 u|f|none|2|L=-0.4
u|f|none|2|P1=0.39 u|f|none|2|P2=-0.69 u|f|participle|0|B=0.1 u|f|participle|1|B=0.27 u|f|participle|2|P1=-0.41
u|f|past-participle|1|B=-0.21 u|g|A1|0|1=-0.21 u|g|A1|0|2=0.46 u|g|A2|+|0=-0.2 u|g|A|+|2=0.27 u|g|A|0|0=-0.44
u|g|A|0|1=0.5 u|g|A|0|2=0.15 u|g|A|14|0=0.42 u|g|A|14|1=0.3 u|g|A|14|2=0.52 u|g|A|3|0=-0.08 u|g|A|3|2=-0.07
u|g|A|7|1=-0.41 u|g|B1|+|0=0.31 u|g|B1|+|1=-0.49 u|g|B1|14|0=0.2 u|g|B1|14|1=0.49 u|g|B1|14|2=-0.08 u|g|B1|1|1=-0.26
u|g|B1|1|2=0.43 u|g|B1|3|2=-0.1 u|g|B1|7|2=-0.1 u|g|B2|+|2=0.36 u|g|B|+|0=0.39 u|g|B|+|1=-0.13 u|g|B|+|2=-0.16
u|g|B|0|0=0.65 u|g|B|0|1=-0.19 u|g|B|0|2=-0.11 u|g|B|14|1=0.13 u|g|B|14|2=0.12 u|g|B|1|0=-0.53 u|g|B|1|1=0.11
u|g|B|1|2=0.29 u|g|B|3|0=-0.23 u|g|B|3|1=0.25 u|g|B|3|2=-0.21 u|g|B|7|1=0.38 u|g|B|7|2=0.53 u|g|L|0|2=-0.16
u|g|L|3|2=-0.22 u|g|L|7|2=-0.11 u|g|N1|0|0=0.28 u|g|N1|0|1=-0.57 u|g|N1|0|2=-0.19 u|g|P1|0|0=-0.4 u|g|P1|0|1=0.08
u|g|P1|0|2=-0.07 u|g|P1|1|0=-0.15 u|g|P1|1|2=0.14 u|g|P2|0|2=-0.29 u|g|P2|1|2=0.17 u|h|0|group|body=0.09
u|h|0|group|other=0.2 u|h|0|group|role=0.32 u|h|0|heshe|=-0.44 u|h|0|it|=-0.1 u|h|0|i|=-0.39 u|h|0|name|=0.36
u|h|0|nominal|doc=-0.66 u|h|0|nominal|role=-0.86 u|h|0|org|=0.49 u|h|0|they|=-0.18 u|h|0|we|=-0.17 u|h|0|you|=-0.77
u|h|1|group|body=0.78 u|h|1|group|other=0.28 u|h|1|group|role=-0.11 u|h|1|heshe|=0.36 u|h|1|his|=0.79
u|h|1|name|=-0.11 u|h|1|nominal|doc=0.26 u|h|1|nominal|other=-0.54 u|h|1|nominal|role=0.87 u|h|1|org|=0.33
u|h|1|they|=-0.25 u|h|1|you|=-0.28 u|h|2|group|body=-0.44 u|h|2|group|other=-0.29 u|h|2|group|role=0.25
u|h|2|heshe|=0.27 u|h|2|it|=-0.19 u|h|2|i|=-0.11 u|h|2|names|=0.45 u|h|2|nominal|body=0.09 u|h|2|nominal|doc=0.06
u|h|2|nominal|other=-0.13 u|h|2|nominal|role=0.32 u|h|2|org|=0.23 u|h|2|they|=0.09 u|k|A1|sv|0=-0.28 u|k|A1|sv|1=0.12
u|k|A1|sv|2=-0.13 u|k|A2|sv|0=-0.21 u|k|A|according|2=0.66 u|k|A|sv|0=-0.41 u|k|A|sv|1=-0.19 u|k|A|vs|0=0.2
u|k|A|vs|1=0.43 u|k|A|vs|2=0.3 u|k|B1|according|2=0.4 u|k|B1|sv|1=-0.42 u|k|B1|sv|2=0.12 u|k|B2|sv|2=0.34
u|k|B|according|2=-0.11 u|k|B|bare|1=0.17 u|k|B|noun|1=-0.19 u|k|B|sv|1=0.33 u|k|B|sv|2=0.28 u|k|B|vs|2=-0.67
u|k|L|label|2=-0.4 u|k|N1|sv|1=-0.81 u|k|N1|sv|2=-0.07 u|k|P1|according|2=0.61 u|k|P1|noun|1=-0.35 u|k|P1|sv|0=-0.26
u|k|P1|sv|1=-0.18 u|k|P1|sv|2=-0.22 u|k|P1|vs|2=0.76 u|k|P2|label|2=-0.85 u|k|P2|sv|2=0.45 u|l|A|,=0.21
u|l|A|Cap_,=-0.55 u|l|A|conj_,=-0.13 u|l|A|none=0.17 u|l|A|that_,_t=0.55 u|l|A|the_,=0.37 u|l|A|word_,=0.68
u|l|A|word_and=-0.56 u|l|A|word_p=-0.21 u|l|B1|,_.=1.19 u|l|B1|,_._t=0.34 u|l|B1|.=0.29 u|l|B1|Cap_.=0.83
u|l|B1|in_.=-0.13 u|l|B1|nouns_.=0.4 u|l|B1|of_.=0.6 u|l|B1|on_.=0.83 u|l|B1|prep_.=-0.18 u|l|B1|pron_.=-0.28
u|l|B1|that_._t=-0.36 u|l|B1|the_.=-0.39 u|l|B1|to_.=-0.44 u|l|B1|word_.=0.68 u|l|B|,=0.35 u|l|B|,_,=0.1 u|l|B|:=0.75
u|l|B|Cap=-0.06 u|l|B|Cap_,=0.6 u|l|B|Cap_Cap=0.58 u|l|B|Cap_a=0.22 u|l|B|Cap_an=-0.46 u|l|B|Cap_and=-0.15
u|l|B|Cap_as=-0.08 u|l|B|Cap_is=0.5 u|l|B|Cap_nouns=0.47 u|l|B|Cap_poss=-1.06 u|l|B|Cap_that_t=0.16
u|l|B|Cap_the=0.85 u|l|B|Cap_to=0.78 u|l|B|Cap_verb=-0.15 u|l|B|Cap_verb_t=0.33 u|l|B|Cap_word=0.52 u|l|B|a_,=0.17
u|l|B|a_:=-0.32 u|l|B|a_the=0.14 u|l|B|as=-0.62 u|l|B|for=0.09 u|l|B|his_,=0.23 u|l|B|in_,=0.46 u|l|B|it=0.56
u|l|B|it_a=0.85 u|l|B|it_was=0.27 u|l|B|none=0.13 u|l|B|on_,=-0.58 u|l|B|prep_a=0.94 u|l|B|prep_the=-0.84
u|l|B|pron=0.76 u|l|B|pron_:=0.9 u|l|B|pron_Cap=0.47 u|l|B|pron_a=0.77 u|l|B|pron_poss=0.91 u|l|B|pron_to=-0.07
u|l|B|pron_verb=0.54 u|l|B|pron_was=0.49 u|l|B|pron_word=0.77 u|l|B|that=-0.14 u|l|B|that_,_t=-0.2
u|l|B|that_Cap_t=0.45 u|l|B|that_a_t=1.02 u|l|B|that_and_t=0.55 u|l|B|that_is_t=0.78 u|l|B|that_poss_t=0.18
u|l|B|that_pron_t=0.46 u|l|B|that_the_t=1.07 u|l|B|that_verb_t=0.39 u|l|B|that_was_t=0.43 u|l|B|that_word_t=0.9
u|l|B|the=0.52 u|l|B|the_,=-0.19 u|l|B|the_Cap=-0.64 u|l|B|the_a=0.07 u|l|B|the_as=-0.14 u|l|B|the_nouns=-0.12
u|l|B|the_verb=-0.33 u|l|B|the_word=0.74 u|l|B|to=0.16 u|l|B|to_,=0.3 u|l|B|word=0.14 u|l|B|word_,=-1.01
u|l|B|word_:=0.46 u|l|B|word_a=0.61 u|l|B|word_the=0.17 u|l|B|word_word=0.42 u|l|L|Cap_Cap=-0.08 u|l|L|none=-0.16
u|l|N1|=-0.4 u|l|P1|colon=-0.27 u|l|P1|stop=-0.1 u|l|P2|=-0.36 u|none=-0.14 u|p|A1|heshe=-0.09 u|p|A1|name=0.07
u|p|A|group=0.38 u|p|A|heshe=0.21 u|p|A|name=0.19 u|p|A|nominal=-0.21 u|p|B1|group=0.28 u|p|B1|heshe=-0.38
u|p|B1|nominal=0.37 u|p|B1|org=0.29 u|p|B2|name=0.38 u|p|B|group=0.1 u|p|B|heshe=0.31 u|p|B|his=0.21 u|p|B|i=-0.37
u|p|B|it=-0.26 u|p|B|name=0.31 u|p|B|names=0.14 u|p|B|nominal=0.07 u|p|B|org=0.34 u|p|B|we=-0.1 u|p|B|you=-0.73
u|p|L|name=-0.55 u|p|N1|group=-0.09 u|p|N1|name=-0.11 u|p|N1|nominal=-0.48 u|p|P1|group=0.21 u|p|P1|heshe=0.3
u|p|P1|name=-0.3 u|p|P1|nominal=-0.68 u|p|P1|org=0.35 u|p|P2|name=-0.12 u|slw|full|!|+=0.68 u|slw|full|!|5=-0.12
u|slw|full|!|9=-0.45 u|slw|full|,|1=-0.39 u|slw|full|,|3=0.07 u|slw|full|,|5=-0.13 u|slw|full|,|9=0.33
u|slw|full|.|+=0.19 u|slw|full|.|1=0.33 u|slw|full|.|2=-0.11 u|slw|full|.|3=-0.41 u|slw|full|.|5=0.09
u|slw|full|.|9=-0.12 u|slw|full|?|+=0.27 u|slw|full|?|5=-0.33 u|slw|full|?|9=0.62 u|slw|open|w|+=0.35
u|slw|open|w|1=-0.16 u|slw|open|w|3=-0.28 u|slw|open|w|5=-0.08 u|slw|open|w|9=-0.11 u|slw|piece|,|+=0.76
u|slw|piece|,|1=-0.26 u|slw|piece|,|3=0.38 u|slw|piece|,|5=0.15 u|slw|piece|,|9=0.11 u|slw|piece|.|+=-0.14
u|slw|piece|.|1=0.46 u|slw|piece|.|2=-0.2 u|slw|piece|.|3=0.81 u|slw|piece|.|9=-0.24 u|slw|piece|?|+=0.55
u|slw|piece|w|+=-0.36 u|slw|piece|w|1=-0.07 u|slw|piece|w|3=-0.2 u|slw|piece|w|5=0.23 u|slw|piece|w|9=0.59
u|sl|A1|full|.=0.09 u|sl|A1|full|?=0.71 u|sl|A1|open|w=-0.42 u|sl|A1|piece|w=-0.13 u|sl|A|full|!=0.47
u|sl|A|full|,=0.17 u|sl|A|full|?=-0.38 u|sl|A|open|w=-0.28 u|sl|A|piece|,=0.92 u|sl|A|piece|w=-0.06
u|sl|B1|full|!=0.35 u|sl|B1|full|,=0.28 u|sl|B1|full|.=-0.15 u|sl|B1|full|?=0.78 u|sl|B1|open|w=0.55
u|sl|B1|piece|.=-0.35 u|sl|B1|piece|w=-0.78 u|sl|B2|full|.=0.43 u|sl|B|full|!=0.13 u|sl|B|full|,=0.14
u|sl|B|full|.=0.13 u|sl|B|full|?=-0.43 u|sl|B|piece|!=0.51 u|sl|B|piece|,=-0.09 u|sl|B|piece|.=0.19
u|sl|B|piece|?=-0.55 u|sl|B|piece|w=0.25 u|sl|L|open|w=-0.72 u|sl|N1|full|,=-0.7 u|sl|N1|full|.=-0.29
u|sl|N1|open|w=-0.32 u|sl|N1|piece|w=0.24 u|sl|P1|full|,=-0.81 u|sl|P1|full|.=0.45 u|sl|P1|full|?=0.73
u|sl|P1|open|w=0.06 u|sl|P1|piece|w=-0.87 u|sl|P2|full|.=-0.14 u|sl|P2|open|w=-0.44 u|w|A1|0|1=-0.28 u|w|A1|2|+=0.34
u|w|A|0|+=0.76 u|w|A|0|1=-0.42 u|w|A|0|3=-0.09 u|w|A|1|+=0.21 u|w|A|1|1=0.38 u|w|A|1|2=-0.09 u|w|A|1|5=0.16
u|w|A|1|9=-0.13 u|w|A|2|3=-0.09 u|w|A|2|5=0.28 u|w|A|2|9=1.02 u|w|B1|0|+=-0.13 u|w|B1|0|1=-0.32 u|w|B1|1|+=-0.37
u|w|B1|2|+=0.22 u|w|B1|2|2=-0.55 u|w|B1|2|3=-0.23 u|w|B1|2|5=1 u|w|B1|2|9=0.38 u|w|B|0|+=0.39 u|w|B|0|1=-0.14
u|w|B|0|2=-0.18 u|w|B|0|3=0.53 u|w|B|0|5=0.09 u|w|B|0|9=-0.31 u|w|B|1|+=0.55 u|w|B|1|1=0.16 u|w|B|1|2=0.25
u|w|B|1|5=-0.17 u|w|B|1|9=0.17 u|w|B|2|1=0.55 u|w|B|2|3=-0.07 u|w|B|2|5=0.09 u|w|B|2|9=0.13 u|w|L|2|+=0.71
u|w|L|2|1=-0.39 u|w|L|2|3=-0.41 u|w|L|2|5=-0.36 u|w|L|2|9=-0.82 u|w|N1|0|+=-0.07 u|w|N1|0|1=0.34 u|w|N1|0|2=-0.11
u|w|N1|1|1=-0.13 u|w|N1|1|3=-0.09 u|w|N1|2|+=0.38 u|w|N1|2|1=-0.47 u|w|N1|2|3=-0.07 u|w|N1|2|5=-0.08 u|w|P1|0|+=-0.21
u|w|P1|1|+=-0.2 u|w|P1|2|1=-0.58 u|w|P1|2|3=-0.11 u|w|P1|2|5=0.23 u|w|P2|2|+=-0.17`;

/**
 * What each feature counts for. Made by `npm run eval:attribution -- --learn`: numbers only, and the features are classes of
 * form and place (features.ts).
 */
export const learned: { weights: FeatureTable } = { weights: weightsOf(LEARNED) };

/** `name=number`, with spaces between. */
export function weightsOf(list: string): FeatureTable {
  return new FeatureTable(
    list.split(/\s+/).map((entry) => {
      const at = entry.lastIndexOf('=');
      return [entry.slice(0, at), Number(entry.slice(at + 1))] as const;
    }),
  );
}
