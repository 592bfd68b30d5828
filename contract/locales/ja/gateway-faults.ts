/** What goes wrong at the gateway, behind it and on the way to it, in Japanese. */
export const gatewayFaults = {
  invalid_request: {
    sentence: 'ゲートウェイがリクエストを解釈できませんでした。',
    next: 'Sidenote を更新するか、管理者に連絡してください。',
  },
  model_not_found: {
    sentence: 'ゲートウェイにこのアクションがありません。',
    next: 'Sidenote を更新するか、別のアクションを選んでください。',
  },
  not_found: {
    sentence: 'ゲートウェイのこのアドレスには何もありません。',
    next: 'アドレスを確認してください。',
  },
  request_not_found: {
    sentence: 'ゲートウェイに、あなたの該当するリクエストがありません。',
    next: '自分の回答を評価してください。',
  },
  body_too_large: {
    sentence: 'リクエストがゲートウェイの上限を超えています。',
    next: 'もっと短い範囲を選択してください。',
  },
  unsupported_media_type: {
    sentence: 'ゲートウェイが受け付けるのは JSON だけです。',
    next: 'application/json を UTF-8、圧縮なしで送信してください。',
  },
  origin_not_allowed: {
    sentence: 'ゲートウェイは登録済みの拡張機能にしか応答しません。',
    next: 'この拡張機能の ID をゲートウェイに追加するよう、管理者に依頼してください。',
  },
  rate_limited: {
    sentence: '短時間にリクエストが集中しています。',
    next: 'しばらく待ってから、もう一度お試しください。',
  },
  too_many_streams: {
    sentence: '同時に作成中の回答が多すぎます。',
    next: 'いずれかが終わるのを待って、もう一度お試しください。',
  },
  tokens_used_up: {
    sentence: '本日分のトークンを使い切りました。',
    next: '明日もう一度試すか、追加を管理者に依頼してください。',
  },
  limits_unavailable: {
    sentence: 'ゲートウェイが現在、利用上限を確認できません。',
    next: 'しばらくしてからもう一度試すか、管理者に連絡してください。',
  },
  busy: {
    sentence: 'ゲートウェイが混み合っています。',
    next: 'しばらく待ってから、もう一度お試しください。',
  },
  storage_unavailable: {
    sentence: 'ゲートウェイがデータベースに接続できません。',
    next: 'しばらくしてからもう一度試すか、管理者に連絡してください。',
  },
  internal: {
    sentence: 'ゲートウェイで問題が発生しました。',
    next: 'もう一度お試しください。繰り返す場合は管理者に連絡してください。',
  },
  role_needed: {
    sentence: 'この操作に必要な権限がありません。',
    next: '組織のオーナーに権限の付与を依頼してください。',
  },
  fresh_sign_in_needed: {
    sentence: 'この操作には 15 分以内のサインインが必要です。',
    next: 'サインインし直してから、もう一度操作してください。',
  },
  changed_meanwhile: {
    sentence: 'その間に、ほかの人がこれを変更しました。',
    next: '読み込み直してから、もう一度変更してください。',
  },
  changed_since: {
    sentence: '元に戻そうとした内容は、その後さらに変更されています。',
    next: '後の変更を確認し、先にそちらを取り消してください。',
  },
  not_undoable: {
    sentence: 'これは取り消せません。',
    next: '代わりに、必要な変更を行ってください。',
  },
  terms_outdated: {
    sentence: '指定された規約は現行のものではありません。',
    next: '現行の規約を読み、それに同意してください。',
  },
  hipaa_no_baa: {
    sentence:
      '所属組織には HIPAA が適用されますが、データを処理する全者を対象とする契約が登録されていません。',
    next: '全者を対象とする事業提携者契約（BAA）を登録してから、利用に同意してください。',
  },
  person_unknown: {
    sentence: '組織内に、該当する人の情報がありません。',
    next: 'ID プロバイダーがその人に割り当てた subject を確認してください。',
  },
  no_route: {
    sentence: '所属組織のリージョンには、このアクションに使えるモデルがありません。',
    next: '別のアクションを選ぶか、リージョンへのモデルの追加を管理者に依頼してください。',
  },
  provider_not_attested: {
    sentence: 'データの保持または学習に関するモデルプロバイダーの表明が、期限切れか不十分です。',
    next: '更新を管理者に依頼してください。',
  },
  sub_processor_not_effective: {
    sentence: 'モデルプロバイダーは再委託先として告知されていますが、まだ有効になっていません。',
    next: '告知された日まで待つか、別のアクションを選んでください。',
  },
  key_missing: {
    sentence: 'ゲートウェイに、モデルプロバイダーのキーがありません。',
    next: '管理者に連絡してください。',
  },
  needs_model: {
    sentence: 'このアクションには言語モデルが必要ですが、所属組織は内蔵エンジンを使っています。',
    next: '別のアクションを選ぶか、モデルの接続を管理者に依頼してください。英語に限り、モデルなしで使えるアクションもあります。',
  },
  upstream_unreachable: {
    sentence: 'モデルプロバイダーに接続できません。',
    next: 'しばらくしてから、もう一度お試しください。',
  },
  tls_upstream: {
    sentence: 'モデルプロバイダーの証明書が信頼できないため、プロバイダーには何も送信しませんでした。',
    next: '管理者に連絡してください。',
  },
  upstream_refused: {
    sentence: 'モデルプロバイダーが、所属組織のキーまたはリクエストを拒否しました。',
    next: '管理者に連絡してください。',
  },
  upstream_rate_limited: {
    sentence: 'モデルプロバイダーへのリクエストが多すぎます。',
    next: 'しばらく待ってから、もう一度お試しください。',
  },
  upstream_error: {
    sentence: 'モデルプロバイダーでエラーが発生しました。',
    next: 'しばらくしてから、もう一度お試しください。',
  },
  upstream_invalid: {
    sentence: 'モデルプロバイダーの応答を解釈できませんでした。',
    next: 'もう一度お試しください。繰り返す場合は管理者に連絡してください。',
  },
  upstream_truncated: {
    sentence: 'モデルプロバイダーからの回答が途中で途切れました。',
    next: '届いた分を残すか、もう一度お試しください。',
  },
  upstream_timeout: {
    sentence: 'モデルプロバイダーの応答に時間がかかりすぎました。',
    next: 'しばらくしてから、もう一度お試しください。',
  },
  gateway_lost: {
    sentence: 'ゲートウェイとの接続が切れました。',
    next: '届いた分は残っています。全体が必要な場合は、もう一度お試しください。',
  },
  gateway_address_invalid: {
    sentence: 'Sidenote では使えないアドレスです。',
    next: 'アドレスは https:// で始まり、パスを含まない形にしてください（例：https://gateway.example）。',
  },
  gateway_invalid: {
    sentence: 'アドレスから応答はありますが、Sidenote のゲートウェイではありません。',
    next: 'ゲートウェイのアドレスを確認してください。',
  },
  worker_restarted: {
    sentence: '回答の途中で、ブラウザーが Sidenote を停止しました。',
    next: '届いた分は残っています。全体が必要な場合は、もう一度お試しください。',
  },
  sign_in_elsewhere: {
    sentence: 'ゲートウェイの案内するサインイン先が、所属組織のポリシーと異なります。',
    next: '診断ページを管理者に見せてください。ポリシーとゲートウェイで、プロバイダーとクライアントが一致している必要があります。',
  },
  sign_in_page_not_loaded: {
    sentence: 'サインインページを読み込めませんでした。',
    next: '接続または VPN を確認してください。ページがブロックされていると表示された場合は、管理者による許可が必要です。',
  },
  sign_in_failed: {
    sentence: 'サインインが完了しませんでした。',
    next: 'もう一度お試しください。ウィンドウが自然に閉じた場合は、管理者に連絡してください。',
  },
} as const;
