import type { OurDrill } from './drill';

export const tone: readonly OurDrill[] = [
  {
    id: 'tone-kind-words',
    kind: 'reply',
    skill: 'tone',
    asks: 'Answer as one person to another. Nothing that would fit any other post.',
    author: 'Freya Halloran',
    post: 'Shoutout to the young man at {store} who spent half an hour with my mum and did not sell her anything.',
    intents: ['praise'],
    shows: ['no-thanks'],
    answers:
      'Thank you, Freya. That was Jonas, and he will be red to the ears when I read him this. Half an hour with your mum was well spent. Please give her our best.',
  },
  {
    id: 'tone-accused',
    kind: 'reply',
    skill: 'tone',
    asks: 'It is unfair, and fifty people read along. Stay calm.',
    author: 'Dermot Quill',
    post: 'Typical {store}. Overpriced and they think we are stupid.',
    intents: ['complaint'],
    shows: ['no-apology', 'blames', 'argues'],
    answers:
      'I am sorry that we left you with that impression, Dermot. I would like to know what happened, and to look at the price with you line by line. Could you send me a private message? I will answer it today, myself.',
  },
  {
    id: 'tone-wrong-shouting',
    kind: 'wrong',
    skill: 'tone',
    asks: 'What would you take out first?',
    author: 'Amara Lindqvist',
    post: 'Do you still have {things} like the one in the window?',
    reply: 'YES Amara!!! But ONLY until Saturday, these are FLYING out the door!!! HURRY UP!!!',
    right: {
      says: 'The shouting, and the hurry in it.',
      why: 'She asked a quiet question. Capitals and alarm make a careful reader step back.',
    },
    wrong: [
      {
        says: 'The “yes”, until it is clear which one she means.',
        why: 'That is the best word in it: a plain answer, first.',
      },
      {
        says: 'The day, as it puts her under pressure.',
        why: 'If it is true that it ends on Saturday, she should know. Said quietly.',
      },
      {
        says: 'Her first name, as you have never met.',
        why: 'The name may stay: it shows that somebody read who wrote.',
      },
    ],
    answers: 'Yes, Amara, there are two left. Would you like me to keep one for you until Saturday?',
  },
  {
    id: 'tone-wrong-machine',
    kind: 'wrong',
    skill: 'tone',
    asks: 'What does Tobias learn from this reply?',
    author: 'Tobias Renner',
    post: 'The new opening hours are great, I can come after work at last.',
    reply:
      'Dear customer, thank you for your valuable feedback. We strive for excellence and are delighted to be part of your journey. Please do not hesitate to reach out.',
    right: {
      says: 'That nobody read what he wrote about his evenings.',
      why: 'It would fit under every post in the world. His name and his evening are missing.',
    },
    wrong: [
      { says: 'That the shop is polite and well run.', why: 'It is meant so. It arrives as a form letter.' },
      {
        says: 'That his opinion on the hours is valued.',
        why: 'He would believe it if one word of it had come back.',
      },
      {
        says: 'That he may write again with any question.',
        why: 'He will not. Nobody talks to a machine for pleasure.',
      },
    ],
    answers:
      'That was exactly the idea, Tobias. On which day will you come by? Then I will have the coffee on.',
  },
  {
    id: 'tone-matters-stranger',
    kind: 'matters',
    skill: 'tone',
    asks: 'A stranger reads your last four replies. Which one costs you most?',
    right: {
      says: '“As I already explained to you twice, it is in the terms.”',
      why: 'He sees how you treat somebody who does not understand at once. That could be him.',
    },
    wrong: [
      {
        says: '“Sorry, I do not know that by heart. I will ask the workshop and tell you by four.”',
        why: 'Honest, with a time. That earns trust.',
      },
      {
        says: '“No, we do not have that, and we will not get it. Try the shop on the corner.”',
        why: 'A no that helps is worth more than many a yes.',
      },
      { says: '“Yes. Open till six. See you then.”', why: 'Short, and everything is in it.' },
    ],
    answers: 'Readers forgive mistakes, short answers and a no. They do not forgive being looked down on.',
  },
];
