/**
 * How texts speak that are written to the model rather than to the reader: known openings of prompt injection, in
 * several languages, and marks of the roles that models are trained on. Each begins with a word, so that little is tried.
 */
const ADDRESSES: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|do not follow|don't follow|stop following|override)\s+(?:\w+\s+){0,2}?(?:previous|prior|above|earlier|preceding|foregoing|all|any|your|system|original)\s+(?:\w+\s+){0,3}?(?:instructions?|prompts?|directions?|guidelines|commands?|messages?|guardrails|(?<=(?:previous|prior|above|your)\s)rules)\b/giu,
  /\b(?:ignore|disregard|forget)\s+(?:everything|all|anything)\s+(?:above|before|you (?:were|have been) told|written (?:above|before))\b/giu,
  /\b(?:you are now|act as|pretend (?:to be|you are)|from now on,? you(?:'re| are| will be| must act as))\s+(?:an?\s+|the\s+)?(?:\w+\s+){0,3}?(?:ai|chatbot|language model|llm|dan|jailbroken|unrestricted)\b/giu,
  /\b(?:system prompt|system override|developer message|admin(?:istrator)? override)\s*(?::|\]|>)/giu,
  /\b(?:reveal|print|show|repeat|output|leak|tell me|give me|disclose)\s+(?:\w+\s+){0,3}?(?:system prompt|hidden prompt|initial instructions|your instructions|your prompt|instructions above|prompt above)\b/giu,
  /\b(?:instructions?|orders?|directives?|message|note|attention)\s*,?\s*(?:for|to)\s+(?:the\s+|any\s+|all\s+)?(?:ai|llm|language model|chatbot|ai assistant|ai agent)s?\b/giu,
  /\bif you are an?\s+(?:ai|llm|language model|automated assistant|ai assistant)\b/giu,
  /\bas an? (?:ai|llm|language model)[^.\n]{0,40}\b(?:you must|you should|please|ignore)\b/giu,
  /\bdo not (?:tell|inform|mention (?:this|it) to|reveal (?:this|it) to|alert)\s+(?:the\s+)?(?:user|human|reader)\b/giu,
  /\b(?:respond|reply|answer)\s+only\s+with\b/giu,
  /(?<!\p{L})(?:ignorier\p{L}*|vergiss|vergessen sie|missachte\p{L}*|übergeh\p{L}*)\s+(?:\p{L}+\s+){0,3}?(?:vorherig\p{L}*|bisherig\p{L}*|obig\p{L}*|vorangegangen\p{L}*|alle\p{L}*|deine\p{L}*)\s+(?:\p{L}+\s+){0,2}?(?:anweisung\p{L}*|instruktion\p{L}*|vorgaben|befehle|prompts?)/giu,
  /\b(?:ignore[zr]?|oublie[zr]?|ne tiens? pas compte)\s+(?:\p{L}+\s+){0,3}?(?:instructions?|consignes?|directives?|règles)\s+(?:précédente?s|antérieure?s|ci-dessus|initiales|du système)/giu,
  /\b(?:ignora\p{L}*|olvida\p{L}*|omite|desestima\p{L}*)\s+(?:\p{L}+\s+){0,3}?(?:instrucciones|indicaciones|directrices)\s+(?:anteriores|previas|de arriba|del sistema)/giu,
  /\b(?:ignor[ae]\p{L}*|desconsidere|esqueça|dimentica)\s+(?:\p{L}+\s+){0,3}?(?:instruções|istruzioni)\s+(?:anteriores|acima|prévias|precedenti|del sistema)/giu,
  /\b(?:negeer|vergeet)\s+(?:\p{L}+\s+){0,3}?(?:vorige|eerdere|bovenstaande|alle)\s+(?:\p{L}+\s+){0,2}?(?:instructies|opdrachten|aanwijzingen)/giu,
  /\b(?:zignoruj|zapomnij)\s+(?:\p{L}+\s+){0,3}?(?:instrukcj\p{L}+|polecen\p{L}+)/giu,
  /(?:игнорируй|проигнорируй|забудь)\p{L}*\s+(?:\p{L}+\s+){0,3}?(?:инструкци|указани|команд)\p{L}*/giu,
  /(?:önceki|yukarıdaki|tüm)\s+(?:\p{L}+\s+){0,2}?(?:talimatları|komutları)\s+(?:yok say|unut|görmezden gel)\p{L}*/giu,
  /(?:忽略|无视|無視|忘记|忘記|不要理会)[^。\n]{0,12}(?:指令|指示|提示词|提示詞|命令)/gu,
  /(?:以前|これまで|上記)[^。\n]{0,8}(?:指示|命令|プロンプト)[^。\n]{0,4}(?:無視|忘れ)/gu,
  /(?:이전|위의|모든)[^.\n]{0,8}(?:지시|명령|지침|프롬프트)[^.\n]{0,4}(?:무시|잊)/gu,
  /(?:تجاهل|انس)[^.\n]{0,16}(?:التعليمات|الأوامر)/gu,
  /(?:पिछले|सभी)[^।\n]{0,12}(?:निर्देश|आदेश)[^।\n]{0,10}(?:अनदेखा|नज़रअंदाज़|भूल)/gu,
  /<\|(?:im_start|im_end|system|user|assistant|endoftext|eot_id|start_header_id|end_header_id|begin_of_text)\|>|\[\/?INST\]|<<\/?SYS>>|<\/?(?:start_of_turn|end_of_turn)>|^###\s*(?:system|instruction|assistant|human)\s*:/gimu,
];

/** How many are told at most, and how much of each, in characters. */
const MOST = 5;
const LONGEST = 80;

/**
 * The places of a text that look like instructions to a model, as they are written: for the reader to know of, never
 * a reason to refuse, as texts about models speak like this too.
 */
export function addressedToModel(text: string): string[] {
  const found = ADDRESSES.flatMap((address) =>
    Array.from(text.matchAll(address), ({ 0: words, index }) => ({ words, index })),
  );
  const inOrder = found.toSorted((a, b) => a.index - b.index).map(({ words }) => told(words));
  return [...new Set(inOrder)].slice(0, MOST);
}

function told(words: string): string {
  const line = words.replaceAll(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
