import type { Words } from '../language/language.ts'

interface Preview {
  /** The figure that the picture shows, at its default. */
  figure: string
  /** What is to be seen on it, for who cannot. */
  alt: Words
}

/** The picture that goes with a shared link to each page, by its slug; scripts/render-previews.mjs draws them. */
export const previews: Readonly<Record<string, Preview>> = {
  '': {
    figure: 'training',
    alt: {
      zh: '两条学习曲线从同一个起点出发：二次代价久久停在高处，交叉熵很快降下来。',
      en: 'Two learning curves from one start: the quadratic cost stays high for long, cross-entropy comes down at once.',
    },
  },
  quadratic: {
    figure: 'sigmoid-slope',
    alt: {
      zh: 'σ 曲线，下面是它的斜率：神经元很有把握的地方，曲线是平的，斜率几乎为零。',
      en: 'The curve of σ with its slope below: where the neuron is sure the curve is flat, and the slope is almost nothing.',
    },
  },
  'cross-entropy': {
    figure: 'chain-rule',
    alt: {
      zh: '一架十倍一级的梯子：用二次代价，梯度从误差往下掉；用交叉熵，先爬上去，再落回误差那一级。',
      en:
        'A ladder with a rung for each factor of ten: with the quadratic cost the gradient falls below the error, with ' +
        'cross-entropy it climbs first and lands on it.',
    },
  },
  likelihood: {
    figure: 'likelihood',
    alt: {
      zh: '几个带标签的点和一条 σ 曲线，每个点有一根柱子，表示神经元给它的标签多大的概率。',
      en: 'Labelled points and a curve of σ; a bar at each point is the probability that the neuron gives to its label.',
    },
  },
  intuition: {
    figure: 'loss-prediction',
    alt: {
      zh: '损失随预测变化的两条曲线：预测离标签越远，交叉熵越往上冲，二次代价停在 ½ 以下。',
      en:
        'Loss against prediction: away from the label cross-entropy rises without end, while the quadratic cost stays ' +
        'below one half.',
    },
  },
  margin: {
    figure: 'loss-score',
    alt: {
      zh: '损失随得分变化的曲线：在错的一边贴近一条直线，在对的一边贴近零。',
      en: 'Loss against score: on the wrong side the curve nears a straight line, on the right side it nears zero.',
    },
  },
  summary: {
    figure: 'one-curve',
    alt: {
      zh: '一条曲线，两个名字：标签写成 0 和 1，或者写成 −1 和 +1，点都在同一个地方。',
      en: 'One curve with two names: whether the labels are 0 and 1 or −1 and +1, the point stays where it is.',
    },
  },
  limits: {
    figure: 'crowd',
    alt: {
      zh: '八个带标签的点和两条曲线：交叉熵的曲线朝标签那边倒了过来，二次代价的还停在起点。',
      en: 'Eight labelled points and two curves: cross-entropy has turned its curve towards the labels, the quadratic cost has left it where it began.',
    },
  },
  landscape: {
    figure: 'landscape',
    alt: {
      zh: '两张等高线地图：从同一个起点出发，二次代价走进第二个谷，交叉熵走到唯一的谷底。',
      en: 'Two maps with contour lines: from one start the quadratic cost ends in a second hollow, cross-entropy in its only one.',
    },
  },
  information: {
    figure: 'entropy',
    alt: {
      zh: '两列码长：宽度是结果出现的概率，高度是按预期编码的长度，填实的是本来需要的长度，面积是交叉熵。',
      en: 'Two columns of code: as wide as an outcome is frequent, as high as its code word is long; the area is the cross-entropy.',
    },
  },
  softmax: {
    figure: 'softmax',
    alt: {
      zh: '三个概率是三角形里的一个点，三个角是三个类别，等高线是损失。',
      en: 'Three probabilities as a point in a triangle whose corners are the classes, with contours of the loss.',
    },
  },
  choosing: {
    figure: 'scoring',
    alt: {
      zh: '两条得分曲线，一条陡一条缓，最低点都在真实概率上。',
      en: 'Two curves of expected score, a steep one and a gentle one, both lowest at the true probability.',
    },
  },
  teach: {
    figure: 'experiments',
    alt: {
      zh: '两个神经元的输出随训练下降：错得轻的马上就动，错得重的在高处停了很久。',
      en: 'The outputs of two neurons as they are trained: the one less wrong moves at once, the other stays high for long.',
    },
  },
}
