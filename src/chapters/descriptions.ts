import type { Words } from '../language/language.ts'

/** One sentence on each page, by its slug, for search engines and previews: the question that it answers. */
export const descriptions: Readonly<Record<string, Words>> = {
  '': {
    zh: '一个神经元错得很有把握，为什么用二次代价几乎不学，用交叉熵马上就改？拖动它最初的输出，看两条学习曲线分开。',
    en: 'Why does a neuron that is sure and wrong hardly learn with the quadratic cost, and hurry with cross-entropy? Drag its first output and watch the two learning curves part.',
  },
  quadratic: {
    zh: '为什么神经元错得越离谱，用二次代价反而学得越慢？一轮更新怎么算，σ 的斜率怎样让梯度消失，均方误差和这里差的那个 2 倍从哪来。',
    en: 'Why does a sigmoid neuron learn slowest when it is most wrong? One update worked out in numbers, the slope of σ that makes the gradient vanish, and why your mean squared error is twice ours.',
  },
  'cross-entropy': {
    zh: '交叉熵代价的梯度为什么正好是 a − y？从想要的梯度倒推出代价，再一步步求导验证；两种代价用同一个学习率公平吗？',
    en: 'Why is the gradient of cross-entropy exactly a − y? The cost derived from the gradient that one wants, the derivation step by step, and whether the same learning rate is fair to both costs.',
  },
  likelihood: {
    zh: '交叉熵里的负号从哪来？为什么说它就是负对数似然，得分又为什么叫 logit？用 ln 还是 log₂，求和还是取平均？',
    en: 'Where does the minus in cross-entropy come from? Why it is the negative log-likelihood, why the score is called logit, ln or log₂, sum or mean: with three samples in numbers first.',
  },
  intuition: {
    zh: '损失 2.3 是什么意思？一直停在 0.693 或 2.303 说明什么？损失多少算好，为什么没有上限，为什么预测对了也不一定是 0。',
    en: 'What does a loss of 2.3 mean? Why is it stuck at 0.693 or 2.303, what is a good loss, why has it no ceiling, and why is it not zero where prediction and label agree?',
  },
  margin: {
    zh: '损失 100、梯度 0，怎么也降不到 0.5，是负的，27.631 是什么？标签取 ±1 时的交叉熵 log(1 + e^{−ys})，以及怎样算才不会溢出。',
    en: 'Loss 100 and gradient 0, a loss that will not fall below 0.5 or is negative, 27.631: what they are. Cross-entropy with labels ±1, log(1 + e^{−ys}), and how to compute it without overflow.',
  },
  summary: {
    zh: '交叉熵、负对数似然、KL 散度有什么区别？什么时候不该用它？正确率升了损失为什么也升？两种形式对照表、符号表和十个问题。',
    en: 'Cross-entropy, negative log-likelihood or KL divergence? When not to use it, why the loss rises while the accuracy rises: both forms in one table, symbols, code and ten questions.',
  },
  limits: {
    zh: '用了 Adam，还需要交叉熵吗？一个神经元不需要；一群点里，错得有把握的样本会被二次代价冷落，三种优化器都救不回来。还有一个错标签的代价，以及平方误差什么时候一样好。',
    en: 'With Adam, do you still need cross-entropy? For one neuron, no. In a crowd of points the quadratic cost ignores those that are sure and wrong, whichever of three optimizers you take; and when squared error is just as good.',
  },
  landscape: {
    zh: '损失曲面是凸的吗？二次代价配 σ 为什么会有局部极小值，曲率在哪里变号，交叉熵为什么没有；加了隐藏层，还剩下哪些因子。',
    en: 'Is the loss surface convex? Why the quadratic cost of a sigmoid has local minima and cross-entropy has not, where the curvature changes sign, and what a hidden layer brings back.',
  },
  information: {
    zh: '交叉熵为什么叫交叉熵？熵、交叉熵、KL 散度是什么关系，比特还是奈特，软标签的损失为什么不到 0，困惑度怎么算：在一张图上都是面积。',
    en: 'Why is it called cross-entropy? Entropy, cross-entropy and KL divergence as areas in one picture: bits or nats, why a soft label’s loss never reaches 0, and what perplexity is.',
  },
  softmax: {
    zh: 'softmax 加交叉熵，梯度为什么是 p − y？温度和标签平滑改变了什么，刚开始的损失为什么是 ln K，softmax 用了两次会怎样：三个得分随你拖。',
    en: 'Why is the gradient of softmax with cross-entropy p − y? What temperature and label smoothing do, why the first loss is ln K, and what softmax applied twice looks like: drag three scores.',
  },
  choosing: {
    zh: '分类该用哪个损失？均方误差和交叉熵哪个对？focal 的输出能当概率吗，类别权重改了什么，标签有错怎么办，PyTorch 和 Keras 里各叫什么。',
    en: 'Which loss function when? Whether squared error or cross-entropy is right, what focal loss and class weights do to probabilities, noisy labels, calibration, and what PyTorch and Keras call them.',
  },
  teach: {
    zh: '怎样用 45 分钟讲清楚交叉熵？一步步该放哪幅图、问什么、会听到什么；一张带答案的练习和三道考题。',
    en: 'How to teach cross-entropy in 45 minutes: which picture to show, what to ask and what to expect, a sheet of exercises with answers, and three exam questions.',
  },
}
